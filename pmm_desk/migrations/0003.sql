-- The third format: portraits, and all that a look at the competition leaves behind.


CREATE TABLE rival_price (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	competitor_id TEXT NOT NULL, 
	offer TEXT DEFAULT '' NOT NULL, 
	price TEXT DEFAULT '' NOT NULL, 
	contact_sales INTEGER DEFAULT '0' NOT NULL, 
	seen TEXT, 
	source TEXT DEFAULT '' NOT NULL, 
	evidence_id TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id), 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'rpr_?*'), 
	CHECK (length(offer) <= 500), 
	CHECK (length(price) <= 2000), 
	CHECK (contact_sales BETWEEN 0 AND 1), 
	CHECK (seen = date(seen)), 
	CHECK (length(source) <= 2000)
)
 STRICT;

CREATE INDEX ix_rival_price_competitor_id ON rival_price (competitor_id);

CREATE INDEX ix_rival_price_evidence_id ON rival_price (evidence_id);

CREATE TABLE rival_move (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	competitor_id TEXT NOT NULL, 
	happened TEXT, 
	kind TEXT DEFAULT 'product' NOT NULL, 
	what TEXT DEFAULT '' NOT NULL, 
	meaning TEXT DEFAULT '' NOT NULL, 
	evidence_id TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id), 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'rmv_?*'), 
	CHECK (happened = date(happened)), 
	CHECK (kind IN ('product', 'price', 'partner', 'funding', 'people', 'market', 'other')), 
	CHECK (length(what) <= 2000), 
	CHECK (length(meaning) <= 2000)
)
 STRICT;

CREATE INDEX ix_rival_move_competitor_id ON rival_move (competitor_id);

CREATE INDEX ix_rival_move_evidence_id ON rival_move (evidence_id);

CREATE TABLE threat_criterion (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	weight REAL, 
	note TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'thc_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (weight BETWEEN 0 AND 1000), 
	CHECK (length(note) <= 2000)
)
 STRICT;

CREATE TABLE threat_score (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	competitor_id TEXT NOT NULL, 
	threat_criterion_id TEXT NOT NULL, 
	score INTEGER, 
	PRIMARY KEY (id), 
	UNIQUE (competitor_id, threat_criterion_id), 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	FOREIGN KEY(threat_criterion_id) REFERENCES threat_criterion (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'ths_?*'), 
	CHECK (score BETWEEN 1 AND 5)
)
 STRICT;

CREATE INDEX ix_threat_score_competitor_id ON threat_score (competitor_id);

CREATE INDEX ix_threat_score_threat_criterion_id ON threat_score (threat_criterion_id);

CREATE TABLE rival_group (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	competitor_id TEXT NOT NULL, 
	target_group_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (competitor_id, target_group_id), 
	FOREIGN KEY(target_group_id) REFERENCES target_group (id) ON DELETE CASCADE, 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'rgr_?*')
)
 STRICT;

CREATE INDEX ix_rival_group_competitor_id ON rival_group (competitor_id);

CREATE INDEX ix_rival_group_target_group_id ON rival_group (target_group_id);

CREATE TABLE scan (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	competitor_id TEXT NOT NULL, 
	visited TEXT, 
	visited_by TEXT DEFAULT '' NOT NULL, 
	summary TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'sca_?*'), 
	CHECK (visited = date(visited)), 
	CHECK (length(visited_by) <= 500), 
	CHECK (length(summary) <= 2000)
)
 STRICT;

CREATE INDEX ix_scan_competitor_id ON scan (competitor_id);

CREATE TABLE scan_place (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	kind TEXT DEFAULT 'site' NOT NULL, 
	retired INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'spl_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (kind IN ('site', 'documents', 'price_page', 'review', 'tender', 'interview', 'trial', 'win_loss', 'job_post', 'support', 'webinar', 'site_visit', 'brochure', 'reseller', 'definition')), 
	CHECK (retired BETWEEN 0 AND 1)
)
 STRICT;

CREATE TABLE scan_check (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	scan_id TEXT NOT NULL, 
	scan_place_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(scan_place_id) REFERENCES scan_place (id), 
	FOREIGN KEY(scan_id) REFERENCES scan (id) ON DELETE CASCADE, 
	UNIQUE (scan_id, scan_place_id), 
	CHECK (id GLOB 'sch_?*')
)
 STRICT;

CREATE INDEX ix_scan_check_scan_id ON scan_check (scan_id);

CREATE INDEX ix_scan_check_scan_place_id ON scan_check (scan_place_id);

CREATE TABLE field_evidence (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	competitor_id TEXT NOT NULL, 
	field TEXT DEFAULT '' NOT NULL, 
	evidence_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (competitor_id, field, evidence_id), 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id), 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'fev_?*'), 
	CHECK (length(field) <= 100)
)
 STRICT;

CREATE INDEX ix_field_evidence_competitor_id ON field_evidence (competitor_id);

CREATE INDEX ix_field_evidence_evidence_id ON field_evidence (evidence_id);

CREATE TABLE claim_evidence (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	claim_id TEXT NOT NULL, 
	evidence_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id), 
	FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE, 
	UNIQUE (claim_id, evidence_id), 
	CHECK (id GLOB 'cle_?*')
)
 STRICT;

CREATE INDEX ix_claim_evidence_claim_id ON claim_evidence (claim_id);

CREATE INDEX ix_claim_evidence_evidence_id ON claim_evidence (evidence_id);

ALTER TABLE competitor ADD COLUMN tagline TEXT DEFAULT '' NOT NULL
	CHECK (length(tagline) <= 500);

ALTER TABLE competitor ADD COLUMN use_case TEXT DEFAULT '' NOT NULL
	CHECK (length(use_case) <= 2000);

ALTER TABLE evidence ADD COLUMN scan_id TEXT REFERENCES scan (id);

CREATE INDEX ix_evidence_scan_id ON evidence (scan_id);
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

-- Cards that share lines and remember what was given out, deals with reasons, what to look at again, and the
-- comparison for customers.
CREATE TABLE line_card (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	battlecard_line_id TEXT NOT NULL, 
	competitor_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (battlecard_line_id, competitor_id), 
	FOREIGN KEY(battlecard_line_id) REFERENCES battlecard_line (id) ON DELETE CASCADE, 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'lca_?*')
)
 STRICT;

CREATE INDEX ix_line_card_battlecard_line_id ON line_card (battlecard_line_id);

CREATE INDEX ix_line_card_competitor_id ON line_card (competitor_id);

CREATE TABLE card_issue (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	competitor_id TEXT NOT NULL, 
	issued TEXT, 
	issued_by TEXT DEFAULT '' NOT NULL, 
	content TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'iss_?*'), 
	CHECK (issued = date(issued)), 
	CHECK (length(issued_by) <= 500), 
	CHECK (length(content) <= 1000000)
)
 STRICT;

CREATE INDEX ix_card_issue_competitor_id ON card_issue (competitor_id);

CREATE TABLE deal_row (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	deal_id TEXT NOT NULL, 
	comparison_row_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (deal_id, comparison_row_id), 
	FOREIGN KEY(comparison_row_id) REFERENCES comparison_row (id), 
	FOREIGN KEY(deal_id) REFERENCES deal (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'der_?*')
)
 STRICT;

CREATE INDEX ix_deal_row_comparison_row_id ON deal_row (comparison_row_id);

CREATE INDEX ix_deal_row_deal_id ON deal_row (deal_id);

CREATE TABLE ripple_task (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	changed TEXT DEFAULT '' NOT NULL, 
	rival TEXT DEFAULT '' NOT NULL, 
	aspect TEXT DEFAULT '' NOT NULL, 
	was TEXT DEFAULT '' NOT NULL, 
	became TEXT DEFAULT '' NOT NULL, 
	seen TEXT, 
	concerned TEXT DEFAULT '' NOT NULL, 
	done INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'rip_?*'), 
	CHECK (length(changed) <= 40), 
	CHECK (length(rival) <= 40), 
	CHECK (length(aspect) <= 40), 
	CHECK (length(was) <= 2000), 
	CHECK (length(became) <= 2000), 
	CHECK (seen = date(seen)), 
	CHECK (length(concerned) <= 40), 
	CHECK (done BETWEEN 0 AND 1)
)
 STRICT;

CREATE TABLE comparison_sheet (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	headline TEXT DEFAULT '' NOT NULL, 
	intro TEXT DEFAULT '' NOT NULL, 
	next_step TEXT DEFAULT '' NOT NULL, 
	contact TEXT DEFAULT '' NOT NULL, 
	address TEXT DEFAULT '' NOT NULL, 
	anonymous INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'csh_?*'), 
	CHECK (length(headline) <= 500), 
	CHECK (length(intro) <= 2000), 
	CHECK (length(next_step) <= 2000), 
	CHECK (length(contact) <= 500), 
	CHECK (length(address) <= 2000), 
	CHECK (anonymous BETWEEN 0 AND 1)
)
 STRICT;

CREATE TABLE comparison_pick (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	comparison_sheet_id TEXT NOT NULL, 
	comparison_row_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (comparison_sheet_id, comparison_row_id), 
	FOREIGN KEY(comparison_row_id) REFERENCES comparison_row (id), 
	FOREIGN KEY(comparison_sheet_id) REFERENCES comparison_sheet (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'cpk_?*')
)
 STRICT;

CREATE INDEX ix_comparison_pick_comparison_row_id ON comparison_pick (comparison_row_id);

CREATE INDEX ix_comparison_pick_comparison_sheet_id ON comparison_pick (comparison_sheet_id);

CREATE TABLE comparison_party (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	comparison_sheet_id TEXT NOT NULL, 
	competitor_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (comparison_sheet_id, competitor_id), 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	FOREIGN KEY(comparison_sheet_id) REFERENCES comparison_sheet (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'cpt_?*')
)
 STRICT;

CREATE INDEX ix_comparison_party_comparison_sheet_id ON comparison_party (comparison_sheet_id);

CREATE INDEX ix_comparison_party_competitor_id ON comparison_party (competitor_id);

ALTER TABLE deal ADD COLUMN reason_kind TEXT
	CHECK (reason_kind IN ('unsorted', 'product', 'price', 'buyer', 'trust', 'effort', 'timing', 'service', 'other'))
	DEFAULT 'unsorted' NOT NULL;

ALTER TABLE deal ADD COLUMN form_key TEXT
	CHECK (length(form_key) <= 200)
	DEFAULT '' NOT NULL;

ALTER TABLE kit_sheet ADD COLUMN comparison_sheet_id TEXT REFERENCES comparison_sheet (id) ON DELETE CASCADE;

CREATE INDEX ix_kit_sheet_comparison_sheet_id ON kit_sheet (comparison_sheet_id);
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

ALTER TABLE persona ADD COLUMN portrait TEXT DEFAULT '' NOT NULL
	CHECK (portrait = '' OR length(portrait) = 64 AND portrait NOT GLOB '*[^0-9a-f]*');

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
-- The product's own stage of life, through whom it is sold, and prices that hold for a while.
ALTER TABLE product ADD COLUMN life_stage TEXT DEFAULT 'open' NOT NULL
	CHECK (life_stage IN ('open', 'introduction', 'growth', 'maturity', 'decline', 'retired'));

ALTER TABLE product ADD COLUMN resellers TEXT DEFAULT '' NOT NULL
	CHECK (length(resellers) <= 2000);

CREATE TABLE price_tool (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	kind TEXT DEFAULT 'early_bird' NOT NULL, 
	life_stage TEXT DEFAULT 'open' NOT NULL, 
	edition_id TEXT, 
	terms TEXT DEFAULT '' NOT NULL, 
	starts TEXT, 
	ends TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(edition_id) REFERENCES edition (id), 
	CHECK (id GLOB 'ptl_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (kind IN ('early_bird', 'trade_in', 'clearance', 'bundle', 'other')), 
	CHECK (life_stage IN ('open', 'introduction', 'growth', 'maturity', 'decline', 'retired')), 
	CHECK (length(terms) <= 2000), 
	CHECK (starts = date(starts)), 
	CHECK (ends = date(ends))
)
 STRICT;

CREATE INDEX ix_price_tool_edition_id ON price_tool (edition_id);

ALTER TABLE feature ADD COLUMN update_text TEXT DEFAULT '' NOT NULL
	CHECK (length(update_text) <= 2000);

-- The one-pager's steps, its version and what it is about; a kit's group; what a proof was counted from.
ALTER TABLE one_pager ADD COLUMN how_1 TEXT DEFAULT '' NOT NULL
	CHECK (length(how_1) <= 2000);

ALTER TABLE one_pager ADD COLUMN how_2 TEXT DEFAULT '' NOT NULL
	CHECK (length(how_2) <= 2000);

ALTER TABLE one_pager ADD COLUMN how_3 TEXT DEFAULT '' NOT NULL
	CHECK (length(how_3) <= 2000);

ALTER TABLE one_pager ADD COLUMN version TEXT DEFAULT '' NOT NULL
	CHECK (length(version) <= 40);

ALTER TABLE one_pager ADD COLUMN feature_id TEXT REFERENCES feature (id);

CREATE INDEX ix_one_pager_feature_id ON one_pager (feature_id);

ALTER TABLE one_pager ADD COLUMN with_prices INTEGER DEFAULT '1' NOT NULL
	CHECK (with_prices BETWEEN 0 AND 1);

ALTER TABLE kit ADD COLUMN target_group_id TEXT REFERENCES target_group (id);

CREATE INDEX ix_kit_target_group_id ON kit (target_group_id);

ALTER TABLE proof ADD COLUMN sample_size INTEGER
	CHECK (sample_size BETWEEN 1 AND 1000000000);

ALTER TABLE proof ADD COLUMN quote TEXT DEFAULT '' NOT NULL
	CHECK (length(quote) <= 2000);

ALTER TABLE proof ADD COLUMN speaker TEXT DEFAULT '' NOT NULL
	CHECK (length(speaker) <= 500);

ALTER TABLE competitor ADD COLUMN logo TEXT DEFAULT '' NOT NULL
	CHECK (logo = '' OR length(logo) = 64 AND logo NOT GLOB '*[^0-9a-f]*');

ALTER TABLE evidence ADD COLUMN screenshot TEXT DEFAULT '' NOT NULL
	CHECK (screenshot = '' OR length(screenshot) = 64 AND screenshot NOT GLOB '*[^0-9a-f]*');
-- What the comparison remembers: importance per group, the history of its cells, words for marks, maps.

ALTER TABLE comparison_row ADD COLUMN gap_reason TEXT DEFAULT '' NOT NULL
CHECK (length(gap_reason) <= 2000);

ALTER TABLE comparison_row ADD COLUMN gap_answer TEXT DEFAULT '' NOT NULL
CHECK (length(gap_answer) <= 2000);

ALTER TABLE competitor ADD COLUMN switching_cost TEXT DEFAULT '' NOT NULL
CHECK (length(switching_cost) <= 2000);

CREATE TABLE row_importance (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	comparison_row_id TEXT NOT NULL, 
	target_group_id TEXT NOT NULL, 
	importance INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(comparison_row_id) REFERENCES comparison_row (id) ON DELETE CASCADE, 
	UNIQUE (comparison_row_id, target_group_id), 
	FOREIGN KEY(target_group_id) REFERENCES target_group (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'imr_?*'), 
	CHECK (importance BETWEEN 1 AND 5)
)
 STRICT;

CREATE INDEX ix_row_importance_comparison_row_id ON row_importance (comparison_row_id);

CREATE INDEX ix_row_importance_target_group_id ON row_importance (target_group_id);

CREATE TABLE cell_state (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	comparison_row_id TEXT NOT NULL, 
	competitor_id TEXT, 
	mark TEXT DEFAULT 'unknown' NOT NULL, 
	since TEXT, 
	learned INTEGER DEFAULT '0' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(comparison_row_id) REFERENCES comparison_row (id) ON DELETE CASCADE, 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'cst_?*'), 
	CHECK (mark IN ('yes', 'partly', 'no', 'unknown')), 
	CHECK (since = date(since)), 
	CHECK (learned BETWEEN 0 AND 1), 
	CHECK (length(note) <= 2000)
)
 STRICT;

CREATE INDEX ix_cell_state_comparison_row_id ON cell_state (comparison_row_id);

CREATE INDEX ix_cell_state_competitor_id ON cell_state (competitor_id);

CREATE TABLE mark_word (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	word TEXT DEFAULT '' NOT NULL, 
	mark TEXT DEFAULT 'unknown' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'mkw_?*'), 
	CHECK (length(word) <= 200), 
	CHECK (mark IN ('yes', 'partly', 'no', 'unknown'))
)
 STRICT;

CREATE TABLE rival_map (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	x_name TEXT DEFAULT '' NOT NULL, 
	y_name TEXT DEFAULT '' NOT NULL, 
	x_source TEXT DEFAULT 'hand' NOT NULL, 
	y_source TEXT DEFAULT 'hand' NOT NULL, 
	size TEXT DEFAULT 'threat' NOT NULL, 
	target_group_id TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(target_group_id) REFERENCES target_group (id), 
	CHECK (id GLOB 'map_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (length(x_name) <= 500), 
	CHECK (length(y_name) <= 500), 
	CHECK (x_source IN ('hand', 'rows')), 
	CHECK (y_source IN ('hand', 'rows')), 
	CHECK (size IN ('threat', 'share', 'equal'))
)
 STRICT;

CREATE INDEX ix_rival_map_target_group_id ON rival_map (target_group_id);

CREATE TABLE map_row (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	rival_map_id TEXT NOT NULL, 
	axis TEXT DEFAULT 'x' NOT NULL, 
	comparison_row_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(rival_map_id) REFERENCES rival_map (id) ON DELETE CASCADE, 
	FOREIGN KEY(comparison_row_id) REFERENCES comparison_row (id) ON DELETE CASCADE, 
	UNIQUE (rival_map_id, axis, comparison_row_id), 
	CHECK (id GLOB 'mpr_?*'), 
	CHECK (axis IN ('x', 'y'))
)
 STRICT;

CREATE INDEX ix_map_row_comparison_row_id ON map_row (comparison_row_id);

CREATE INDEX ix_map_row_rival_map_id ON map_row (rival_map_id);

CREATE TABLE map_place (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	rival_map_id TEXT NOT NULL, 
	competitor_id TEXT, 
	x REAL, 
	y REAL, 
	share REAL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(rival_map_id) REFERENCES rival_map (id) ON DELETE CASCADE, 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'mpl_?*'), 
	CHECK (x BETWEEN 0 AND 1), 
	CHECK (y BETWEEN 0 AND 1), 
	CHECK (share BETWEEN 0 AND 100)
)
 STRICT;

CREATE INDEX ix_map_place_competitor_id ON map_place (competitor_id);

CREATE INDEX ix_map_place_rival_map_id ON map_place (rival_map_id);
ALTER TABLE product ADD COLUMN logo TEXT DEFAULT '' NOT NULL
	CHECK (logo = '' OR length(logo) = 64 AND logo NOT GLOB '*[^0-9a-f]*');

ALTER TABLE one_pager ADD COLUMN how_picture TEXT DEFAULT '' NOT NULL
	CHECK (how_picture = '' OR length(how_picture) = 64 AND how_picture NOT GLOB '*[^0-9a-f]*');
CREATE TABLE impossible_combination (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	persona_id TEXT NOT NULL, 
	customer_type_id TEXT NOT NULL, 
	buying_behaviour_id TEXT NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(customer_type_id) REFERENCES customer_type (id) ON DELETE CASCADE, 
	UNIQUE (persona_id, customer_type_id, buying_behaviour_id), 
	FOREIGN KEY(persona_id) REFERENCES persona (id) ON DELETE CASCADE, 
	FOREIGN KEY(buying_behaviour_id) REFERENCES buying_behaviour (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'ipc_?*'), 
	CHECK (length(reason) <= 2000)
)
 STRICT;

CREATE INDEX ix_impossible_combination_buying_behaviour_id ON impossible_combination (buying_behaviour_id);

CREATE INDEX ix_impossible_combination_customer_type_id ON impossible_combination (customer_type_id);

CREATE INDEX ix_impossible_combination_persona_id ON impossible_combination (persona_id);

CREATE TABLE class_plan (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	priority TEXT DEFAULT 'new' NOT NULL, 
	team TEXT DEFAULT '' NOT NULL, 
	activity TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (priority), 
	CHECK (id GLOB 'clp_?*'), 
	CHECK (priority IN ('new', 'cross_sell', 'up_sell', 'loyal', 'lapsed')), 
	CHECK (length(team) <= 2000), 
	CHECK (length(activity) <= 2000)
)
 STRICT;

CREATE TABLE influence_link (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	member_id TEXT NOT NULL, 
	influenced_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(influenced_id) REFERENCES committee_member (id) ON DELETE CASCADE, 
	FOREIGN KEY(member_id) REFERENCES committee_member (id) ON DELETE CASCADE, 
	UNIQUE (member_id, influenced_id), 
	CHECK (id GLOB 'inl_?*')
)
 STRICT;

CREATE INDEX ix_influence_link_influenced_id ON influence_link (influenced_id);

CREATE INDEX ix_influence_link_member_id ON influence_link (member_id);

ALTER TABLE one_pager ADD COLUMN comparison_sheet_id TEXT REFERENCES comparison_sheet (id);

CREATE INDEX ix_one_pager_comparison_sheet_id ON one_pager (comparison_sheet_id);
