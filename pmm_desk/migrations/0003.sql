-- The third format: portraits, and all that a look at the competition leaves behind.

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

-- Portraits hold more, and their blocks stand in an order of one's own.
ALTER TABLE persona ADD COLUMN company_type TEXT DEFAULT '' NOT NULL
	CHECK (length(company_type) <= 500);

ALTER TABLE persona ADD COLUMN company_size TEXT DEFAULT '' NOT NULL
	CHECK (length(company_size) <= 500);

ALTER TABLE persona ADD COLUMN social_jobs TEXT DEFAULT '' NOT NULL
	CHECK (length(social_jobs) <= 20000);

ALTER TABLE persona ADD COLUMN emotional_jobs TEXT DEFAULT '' NOT NULL
	CHECK (length(emotional_jobs) <= 20000);

ALTER TABLE persona ADD COLUMN sources TEXT DEFAULT '' NOT NULL
	CHECK (length(sources) <= 20000);

ALTER TABLE persona ADD COLUMN interviewed_from TEXT
	CHECK (interviewed_from = date(interviewed_from));

ALTER TABLE persona ADD COLUMN interviewed_to TEXT
	CHECK (interviewed_to = date(interviewed_to));

ALTER TABLE persona ADD COLUMN confidence TEXT DEFAULT 'open' NOT NULL
	CHECK (confidence IN ('high', 'medium', 'low', 'open'));

ALTER TABLE project ADD COLUMN persona_blocks TEXT DEFAULT '' NOT NULL
	CHECK (length(persona_blocks) <= 500);

CREATE TABLE persona_trait (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	persona_id TEXT NOT NULL, 
	low_end TEXT DEFAULT '' NOT NULL, 
	high_end TEXT DEFAULT '' NOT NULL, 
	value INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(persona_id) REFERENCES persona (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'ptr_?*'), 
	CHECK (length(low_end) <= 200), 
	CHECK (length(high_end) <= 200), 
	CHECK (value BETWEEN 1 AND 5)
)
 STRICT;

CREATE INDEX ix_persona_trait_persona_id ON persona_trait (persona_id);

CREATE TABLE persona_type (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	persona_id TEXT NOT NULL, 
	customer_type_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(persona_id) REFERENCES persona (id) ON DELETE CASCADE, 
	FOREIGN KEY(customer_type_id) REFERENCES customer_type (id) ON DELETE CASCADE, 
	UNIQUE (persona_id, customer_type_id), 
	CHECK (id GLOB 'pct_?*')
)
 STRICT;

CREATE INDEX ix_persona_type_customer_type_id ON persona_type (customer_type_id);

CREATE INDEX ix_persona_type_persona_id ON persona_type (persona_id);
