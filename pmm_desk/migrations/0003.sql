-- The third format: portraits, and all that a look at the competition leaves behind.

-- Pictures by the SHA-256 of their bytes, named by columns of rows.
CREATE TABLE picture (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 4194304)
) STRICT;

-- A sheet may be about a persona, and there are more kinds; the kinds are part of the table, so it is made anew.
CREATE TABLE kit_sheet_before AS SELECT * FROM kit_sheet;

DROP TABLE kit_sheet;

CREATE TABLE kit_sheet (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	kit_id TEXT NOT NULL, 
	kind TEXT DEFAULT 'one_pager' NOT NULL, 
	one_pager_id TEXT, 
	competitor_id TEXT, 
	target_group_id TEXT, 
	persona_id TEXT, 
	included INTEGER DEFAULT '1' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(target_group_id) REFERENCES target_group (id) ON DELETE CASCADE, 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	FOREIGN KEY(one_pager_id) REFERENCES one_pager (id) ON DELETE CASCADE, 
	FOREIGN KEY(persona_id) REFERENCES persona (id) ON DELETE CASCADE, 
	FOREIGN KEY(kit_id) REFERENCES kit (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'ksh_?*'), 
	CHECK (kind IN ('one_pager', 'battlecard', 'target_group', 'persona', 'comparison')), 
	CHECK (included BETWEEN 0 AND 1)
)
 STRICT;

INSERT INTO kit_sheet (id, position, kit_id, kind, one_pager_id, competitor_id, target_group_id, included)
SELECT id, position, kit_id, kind, one_pager_id, competitor_id, target_group_id, included FROM kit_sheet_before;

DROP TABLE kit_sheet_before;

CREATE INDEX ix_kit_sheet_competitor_id ON kit_sheet (competitor_id);

CREATE INDEX ix_kit_sheet_kit_id ON kit_sheet (kit_id);

CREATE INDEX ix_kit_sheet_one_pager_id ON kit_sheet (one_pager_id);

CREATE INDEX ix_kit_sheet_persona_id ON kit_sheet (persona_id);

CREATE INDEX ix_kit_sheet_target_group_id ON kit_sheet (target_group_id);
