-- The second format: real accounts with the rules that give them a customer type, who decides in a target group,
-- and what the market does to it.

CREATE TABLE account (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	customer_type_id TEXT, 
	industry TEXT DEFAULT '' NOT NULL, 
	size TEXT DEFAULT '' NOT NULL, 
	region TEXT DEFAULT '' NOT NULL, 
	city TEXT DEFAULT '' NOT NULL, 
	owns_product TEXT DEFAULT '' NOT NULL, 
	website TEXT DEFAULT '' NOT NULL, 
	source TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(customer_type_id) REFERENCES customer_type (id), 
	CHECK (id GLOB 'acc_?*'), 
	CHECK (length(code) <= 100), 
	CHECK (length(name) <= 500), 
	CHECK (length(industry) <= 500), 
	CHECK (length(size) <= 100), 
	CHECK (length(region) <= 500), 
	CHECK (length(city) <= 500), 
	CHECK (length(owns_product) <= 500), 
	CHECK (length(website) <= 500), 
	CHECK (length(source) <= 500), 
	CHECK (length(note) <= 2000)
)
 STRICT;

CREATE INDEX ix_account_customer_type_id ON account (customer_type_id);

CREATE TABLE assignment_rule (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	customer_type_id TEXT NOT NULL, 
	field TEXT DEFAULT 'industry' NOT NULL, 
	operator TEXT DEFAULT 'contains' NOT NULL, 
	wanted TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(customer_type_id) REFERENCES customer_type (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'asr_?*'), 
	CHECK (field IN ('industry', 'size', 'region', 'city', 'owns_product', 'name', 'source', 'note')), 
	CHECK (operator IN ('contains', 'equals', 'at_least', 'at_most')), 
	CHECK (length(wanted) <= 500)
)
 STRICT;

CREATE INDEX ix_assignment_rule_customer_type_id ON assignment_rule (customer_type_id);

CREATE TABLE import_mapping (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	fingerprint TEXT DEFAULT '' NOT NULL, 
	mapping TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'imp_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (length(fingerprint) <= 100), 
	CHECK (length(mapping) <= 20000)
)
 STRICT;

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
