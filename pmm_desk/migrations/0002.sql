-- Who decides in a target group, and what the market does to it.

CREATE TABLE committee_member (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	target_group_id TEXT NOT NULL, 
	persona_id TEXT NOT NULL, 
	decision_role TEXT DEFAULT 'open' NOT NULL, 
	people INTEGER, 
	influence INTEGER, 
	cares_about TEXT DEFAULT '' NOT NULL, 
	message TEXT DEFAULT '' NOT NULL, 
	x REAL, 
	y REAL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(persona_id) REFERENCES persona (id), 
	FOREIGN KEY(target_group_id) REFERENCES target_group (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'com_?*'), 
	CHECK (decision_role IN ('economic_buyer', 'champion', 'gatekeeper', 'user', 'influencer', 'blocker', 'signer', 'open')), 
	CHECK (people BETWEEN 1 AND 1000), 
	CHECK (influence BETWEEN 1 AND 5), 
	CHECK (length(cares_about) <= 2000), 
	CHECK (length(message) <= 2000), 
	CHECK (x BETWEEN 0 AND 1), 
	CHECK (y BETWEEN 0 AND 1)
)
 STRICT;

CREATE INDEX ix_committee_member_persona_id ON committee_member (persona_id);

CREATE INDEX ix_committee_member_target_group_id ON committee_member (target_group_id);

CREATE TABLE market_variable (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	target_group_id TEXT NOT NULL, 
	kind TEXT DEFAULT 'competition' NOT NULL, 
	what_changes TEXT DEFAULT '' NOT NULL, 
	effect TEXT DEFAULT '' NOT NULL, 
	tendency TEXT DEFAULT 'neutral' NOT NULL, 
	conclusion TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(target_group_id) REFERENCES target_group (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'mkv_?*'), 
	CHECK (kind IN ('competition', 'technology', 'regulation', 'ecosystem')), 
	CHECK (length(what_changes) <= 2000), 
	CHECK (length(effect) <= 2000), 
	CHECK (tendency IN ('threat', 'opportunity', 'neutral')), 
	CHECK (length(conclusion) <= 2000)
)
 STRICT;

CREATE INDEX ix_market_variable_target_group_id ON market_variable (target_group_id);

ALTER TABLE target_group ADD COLUMN agreed_state INTEGER
	CHECK (agreed_state BETWEEN 0 AND 1000000000);
