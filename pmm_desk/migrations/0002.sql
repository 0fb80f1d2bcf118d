-- The second format: real accounts, the rules that give them a customer type, remembered column mappings.

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
