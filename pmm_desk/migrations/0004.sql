-- A project holds several scorecards; criteria, tiers and scores have wider limits; there are more kinds of sheet.

CREATE TABLE scorecard (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	subject TEXT DEFAULT 'feature' NOT NULL, 
	method TEXT DEFAULT 'shares' NOT NULL, 
	current INTEGER DEFAULT '0' NOT NULL, 
	preset TEXT DEFAULT '' NOT NULL, 
	source TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'scd_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (subject IN ('feature', 'target_group', 'account')), 
	CHECK (method IN ('shares', 'figures')), 
	CHECK (current BETWEEN 0 AND 1), 
	CHECK (length(preset) <= 40), 
	CHECK (length(source) <= 2000), 
	CHECK (length(note) <= 20000)
)
 STRICT;

-- What was there becomes the first scorecard; its id is the same in every copy of a file.
INSERT INTO scorecard (id, position, name, subject, method, current, preset)
SELECT 'scd_aaaaaaaaaaaaaaaaaaaa', 'a0', CASE (SELECT language FROM project LIMIT 1)
    WHEN 'zh-Hans' THEN '发布评级' WHEN 'zh-Hant' THEN '發布分級' ELSE 'Launch tiers' END, 'feature', 'shares', 1, 'tiers'
WHERE EXISTS (SELECT 1 FROM criterion) OR EXISTS (SELECT 1 FROM tier);

CREATE TABLE criterion_before AS SELECT * FROM criterion;

DROP TABLE criterion;

CREATE TABLE criterion (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	scorecard_id TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	short_name TEXT DEFAULT '' NOT NULL, 
	question TEXT DEFAULT '' NOT NULL, 
	weight REAL, 
	locked INTEGER DEFAULT '0' NOT NULL, 
	lowest INTEGER DEFAULT '1' NOT NULL, 
	highest INTEGER DEFAULT '5' NOT NULL, 
	part TEXT DEFAULT 'sum' NOT NULL, 
	counts_as TEXT DEFAULT '' NOT NULL, 
	rubric_0 TEXT DEFAULT '' NOT NULL, 
	rubric_1 TEXT DEFAULT '' NOT NULL, 
	rubric_2 TEXT DEFAULT '' NOT NULL, 
	rubric_3 TEXT DEFAULT '' NOT NULL, 
	rubric_4 TEXT DEFAULT '' NOT NULL, 
	rubric_5 TEXT DEFAULT '' NOT NULL, 
	rubric_6 TEXT DEFAULT '' NOT NULL, 
	rubric_7 TEXT DEFAULT '' NOT NULL, 
	rubric_8 TEXT DEFAULT '' NOT NULL, 
	rubric_9 TEXT DEFAULT '' NOT NULL, 
	rubric_10 TEXT DEFAULT '' NOT NULL, 
	direction TEXT DEFAULT 'higher' NOT NULL, 
	meaning TEXT DEFAULT 'none' NOT NULL, 
	source TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(scorecard_id) REFERENCES scorecard (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'cri_?*'), 
	CHECK (length(code) <= 40), 
	CHECK (length(name) <= 500), 
	CHECK (length(short_name) <= 60), 
	CHECK (length(question) <= 2000), 
	CHECK (weight BETWEEN 0 AND 1000), 
	CHECK (locked BETWEEN 0 AND 1), 
	CHECK (lowest BETWEEN 0 AND 1000000), 
	CHECK (highest BETWEEN 1 AND 1000000), 
	CHECK (part IN ('sum', 'times', 'over')), 
	CHECK (length(counts_as) <= 500), 
	CHECK (length(rubric_0) <= 2000), 
	CHECK (length(rubric_1) <= 2000), 
	CHECK (length(rubric_2) <= 2000), 
	CHECK (length(rubric_3) <= 2000), 
	CHECK (length(rubric_4) <= 2000), 
	CHECK (length(rubric_5) <= 2000), 
	CHECK (length(rubric_6) <= 2000), 
	CHECK (length(rubric_7) <= 2000), 
	CHECK (length(rubric_8) <= 2000), 
	CHECK (length(rubric_9) <= 2000), 
	CHECK (length(rubric_10) <= 2000), 
	CHECK (direction IN ('higher', 'lower')), 
	CHECK (meaning IN ('none', 'differentiation', 'window')), 
	CHECK (length(source) <= 2000)
)
 STRICT;

INSERT INTO criterion (id, position, code, name, short_name, question, weight, highest, rubric_1, rubric_2, rubric_3, rubric_4, rubric_5, direction, meaning, source, scorecard_id)
SELECT id, position, code, name, short_name, question, weight, highest, rubric_1, rubric_2, rubric_3, rubric_4, rubric_5, direction, meaning, source, 'scd_aaaaaaaaaaaaaaaaaaaa' FROM criterion_before;

DROP TABLE criterion_before;

CREATE INDEX ix_criterion_scorecard_id ON criterion (scorecard_id);

CREATE TABLE tier_before AS SELECT * FROM tier;

DROP TABLE tier;

CREATE TABLE tier (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	scorecard_id TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	colour TEXT DEFAULT 'open' NOT NULL, 
	lower_limit REAL, 
	verb TEXT DEFAULT '' NOT NULL, 
	playbook TEXT DEFAULT '' NOT NULL, 
	channels TEXT DEFAULT '' NOT NULL, 
	departments TEXT DEFAULT '' NOT NULL, 
	content TEXT DEFAULT '' NOT NULL, 
	lead_weeks INTEGER, 
	capacity INTEGER, 
	period TEXT DEFAULT 'quarter' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(scorecard_id) REFERENCES scorecard (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'tir_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (colour IN ('open', 'indigo', 'teal', 'amber', 'grey', 'blue', 'green', 'rose', 'violet')), 
	CHECK (lower_limit BETWEEN 0 AND 1000000000000.0), 
	CHECK (length(verb) <= 500), 
	CHECK (length(playbook) <= 2000), 
	CHECK (length(channels) <= 2000), 
	CHECK (length(departments) <= 2000), 
	CHECK (length(content) <= 2000), 
	CHECK (lead_weeks BETWEEN 0 AND 520), 
	CHECK (capacity BETWEEN 0 AND 1000), 
	CHECK (period IN ('month', 'quarter', 'half_year', 'year'))
)
 STRICT;

INSERT INTO tier (id, position, name, lower_limit, verb, playbook, lead_weeks, capacity, period, scorecard_id)
SELECT id, position, name, lower_limit, verb, playbook, lead_weeks, capacity, period, 'scd_aaaaaaaaaaaaaaaaaaaa' FROM tier_before;

DROP TABLE tier_before;

CREATE INDEX ix_tier_scorecard_id ON tier (scorecard_id);

CREATE TABLE score_before AS SELECT * FROM score;

DROP TABLE score;

CREATE TABLE score (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	feature_id TEXT NOT NULL, 
	criterion_id TEXT NOT NULL, 
	score INTEGER, 
	note TEXT DEFAULT '' NOT NULL, 
	scorer TEXT DEFAULT '' NOT NULL, 
	scored_on TEXT, 
	confidence TEXT DEFAULT 'medium' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(criterion_id) REFERENCES criterion (id) ON DELETE CASCADE, 
	UNIQUE (feature_id, criterion_id), 
	FOREIGN KEY(feature_id) REFERENCES feature (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'sco_?*'), 
	CHECK (score BETWEEN 0 AND 1000000), 
	CHECK (length(note) <= 2000), 
	CHECK (length(scorer) <= 500), 
	CHECK (scored_on = date(scored_on)), 
	CHECK (confidence IN ('high', 'medium', 'low'))
)
 STRICT;

INSERT INTO score (id, position, feature_id, criterion_id, score, note, scorer, scored_on, confidence)
SELECT id, position, feature_id, criterion_id, score, note, scorer, scored_on, confidence FROM score_before;

DROP TABLE score_before;

CREATE INDEX ix_score_criterion_id ON score (criterion_id);

CREATE INDEX ix_score_feature_id ON score (feature_id);

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
	comparison_sheet_id TEXT, 
	canvas_id TEXT, 
	brief_id TEXT, 
	feature_id TEXT, 
	scorecard_id TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(comparison_sheet_id) REFERENCES comparison_sheet (id) ON DELETE CASCADE, 
	FOREIGN KEY(feature_id) REFERENCES feature (id) ON DELETE CASCADE, 
	FOREIGN KEY(one_pager_id) REFERENCES one_pager (id) ON DELETE CASCADE, 
	FOREIGN KEY(scorecard_id) REFERENCES scorecard (id) ON DELETE CASCADE, 
	FOREIGN KEY(kit_id) REFERENCES kit (id) ON DELETE CASCADE, 
	FOREIGN KEY(persona_id) REFERENCES persona (id) ON DELETE CASCADE, 
	FOREIGN KEY(brief_id) REFERENCES brief (id) ON DELETE CASCADE, 
	FOREIGN KEY(target_group_id) REFERENCES target_group (id) ON DELETE CASCADE, 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	FOREIGN KEY(canvas_id) REFERENCES canvas (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'ksh_?*'), 
	CHECK (kind IN ('one_pager', 'battlecard', 'target_group', 'persona', 'comparison', 'positioning', 'message_house', 'internal_brief', 'tier_decision', 'scorecard', 'tier_policy')), 
	CHECK (included BETWEEN 0 AND 1)
)
 STRICT;

INSERT INTO kit_sheet (id, position, kit_id, kind, one_pager_id, competitor_id, target_group_id, persona_id, included, comparison_sheet_id)
SELECT id, position, kit_id, kind, one_pager_id, competitor_id, target_group_id, persona_id, included, comparison_sheet_id FROM kit_sheet_before;

DROP TABLE kit_sheet_before;

CREATE INDEX ix_kit_sheet_brief_id ON kit_sheet (brief_id);

CREATE INDEX ix_kit_sheet_canvas_id ON kit_sheet (canvas_id);

CREATE INDEX ix_kit_sheet_comparison_sheet_id ON kit_sheet (comparison_sheet_id);

CREATE INDEX ix_kit_sheet_competitor_id ON kit_sheet (competitor_id);

CREATE INDEX ix_kit_sheet_feature_id ON kit_sheet (feature_id);

CREATE INDEX ix_kit_sheet_kit_id ON kit_sheet (kit_id);

CREATE INDEX ix_kit_sheet_one_pager_id ON kit_sheet (one_pager_id);

CREATE INDEX ix_kit_sheet_persona_id ON kit_sheet (persona_id);

CREATE INDEX ix_kit_sheet_scorecard_id ON kit_sheet (scorecard_id);

CREATE INDEX ix_kit_sheet_target_group_id ON kit_sheet (target_group_id);

CREATE TABLE claim_proof (
	id TEXT NOT NULL,
	position TEXT NOT NULL,
	claim_id TEXT NOT NULL,
	proof_id TEXT NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE,
	UNIQUE (claim_id, proof_id),
	FOREIGN KEY(proof_id) REFERENCES proof (id),
	CHECK (id GLOB 'cpr_?*')
)
 STRICT;

CREATE INDEX ix_claim_proof_claim_id ON claim_proof (claim_id);

CREATE INDEX ix_claim_proof_proof_id ON claim_proof (proof_id);

CREATE TABLE proof_source (
	id TEXT NOT NULL,
	position TEXT NOT NULL,
	proof_id TEXT NOT NULL,
	evidence_id TEXT,
	from_proof_id TEXT,
	from_claim_id TEXT,
	note TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(from_claim_id) REFERENCES claim (id) ON DELETE CASCADE,
	FOREIGN KEY(proof_id) REFERENCES proof (id) ON DELETE CASCADE,
	FOREIGN KEY(evidence_id) REFERENCES evidence (id),
	FOREIGN KEY(from_proof_id) REFERENCES proof (id) ON DELETE CASCADE,
	CHECK (id GLOB 'pso_?*'),
	CHECK (length(note) <= 2000)
)
 STRICT;

CREATE INDEX ix_proof_source_evidence_id ON proof_source (evidence_id);

CREATE INDEX ix_proof_source_from_claim_id ON proof_source (from_claim_id);

CREATE INDEX ix_proof_source_from_proof_id ON proof_source (from_proof_id);

CREATE INDEX ix_proof_source_proof_id ON proof_source (proof_id);

CREATE TABLE message_pain (
	id TEXT NOT NULL,
	position TEXT NOT NULL,
	message_id TEXT NOT NULL,
	pain_id TEXT NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(pain_id) REFERENCES pain (id) ON DELETE CASCADE,
	UNIQUE (message_id, pain_id),
	FOREIGN KEY(message_id) REFERENCES message (id) ON DELETE CASCADE,
	CHECK (id GLOB 'mpn_?*')
)
 STRICT;

CREATE INDEX ix_message_pain_message_id ON message_pain (message_id);

CREATE INDEX ix_message_pain_pain_id ON message_pain (pain_id);

CREATE TABLE message_test (
	id TEXT NOT NULL,
	position TEXT NOT NULL,
	message_id TEXT NOT NULL,
	shown TEXT DEFAULT '' NOT NULL,
	method TEXT DEFAULT 'interview' NOT NULL,
	who TEXT DEFAULT '' NOT NULL,
	n INTEGER,
	held_on TEXT,
	result TEXT DEFAULT 'open' NOT NULL,
	measure TEXT DEFAULT '' NOT NULL,
	note TEXT DEFAULT '' NOT NULL,
	action TEXT DEFAULT '' NOT NULL,
	acted_on TEXT,
	PRIMARY KEY (id),
	FOREIGN KEY(message_id) REFERENCES message (id) ON DELETE CASCADE,
	CHECK (id GLOB 'mte_?*'),
	CHECK (length(shown) <= 2000),
	CHECK (method IN ('interview', 'promotion', 'survey', 'sales_call', 'other')),
	CHECK (length(who) <= 500),
	CHECK (n BETWEEN 1 AND 10000000),
	CHECK (held_on = date(held_on)),
	CHECK (result IN ('open', 'passed', 'mixed', 'failed')),
	CHECK (length(measure) <= 500),
	CHECK (length(note) <= 2000),
	CHECK (length(action) <= 2000),
	CHECK (acted_on = date(acted_on))
)
 STRICT;

CREATE INDEX ix_message_test_message_id ON message_test (message_id);

CREATE TABLE objection (
	id TEXT NOT NULL,
	position TEXT NOT NULL,
	objection TEXT DEFAULT '' NOT NULL,
	answer TEXT DEFAULT '' NOT NULL,
	persona_id TEXT,
	competitor_id TEXT,
	visibility TEXT DEFAULT 'internal' NOT NULL,
	note TEXT DEFAULT '' NOT NULL,
	reviewed_on TEXT,
	PRIMARY KEY (id),
	FOREIGN KEY(persona_id) REFERENCES persona (id),
	FOREIGN KEY(competitor_id) REFERENCES competitor (id),
	CHECK (id GLOB 'obj_?*'),
	CHECK (length(objection) <= 2000),
	CHECK (length(answer) <= 2000),
	CHECK (visibility IN ('internal', 'partner', 'customer')),
	CHECK (length(note) <= 2000),
	CHECK (reviewed_on = date(reviewed_on))
)
 STRICT;

CREATE INDEX ix_objection_competitor_id ON objection (competitor_id);

CREATE INDEX ix_objection_persona_id ON objection (persona_id);

CREATE TABLE objection_proof (
	id TEXT NOT NULL,
	position TEXT NOT NULL,
	objection_id TEXT NOT NULL,
	proof_id TEXT NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (objection_id, proof_id),
	FOREIGN KEY(objection_id) REFERENCES objection (id) ON DELETE CASCADE,
	FOREIGN KEY(proof_id) REFERENCES proof (id),
	CHECK (id GLOB 'obp_?*')
)
 STRICT;

CREATE INDEX ix_objection_proof_objection_id ON objection_proof (objection_id);

CREATE INDEX ix_objection_proof_proof_id ON objection_proof (proof_id);

ALTER TABLE claim ADD COLUMN reviewed_on TEXT CHECK (reviewed_on = date(reviewed_on));

ALTER TABLE message ADD COLUMN reviewed_on TEXT CHECK (reviewed_on = date(reviewed_on));

ALTER TABLE canvas ADD COLUMN reviewed_on TEXT CHECK (reviewed_on = date(reviewed_on));

ALTER TABLE brief ADD COLUMN reviewed_on TEXT CHECK (reviewed_on = date(reviewed_on));

ALTER TABLE canvas ADD COLUMN pillar_use_case TEXT DEFAULT '' NOT NULL CHECK (length(pillar_use_case) <= 2000);

ALTER TABLE canvas ADD COLUMN pillar_category TEXT DEFAULT '' NOT NULL CHECK (length(pillar_category) <= 2000);

ALTER TABLE canvas ADD COLUMN pillar_company TEXT DEFAULT '' NOT NULL CHECK (length(pillar_company) <= 2000);

ALTER TABLE canvas ADD COLUMN pillar_department TEXT DEFAULT '' NOT NULL CHECK (length(pillar_department) <= 2000);

ALTER TABLE canvas ADD COLUMN pillar_alternative TEXT DEFAULT '' NOT NULL CHECK (length(pillar_alternative) <= 2000);

ALTER TABLE canvas ADD COLUMN pillar_promise TEXT DEFAULT '' NOT NULL CHECK (length(pillar_promise) <= 2000);

ALTER TABLE canvas ADD COLUMN pillar_weakness TEXT DEFAULT '' NOT NULL CHECK (length(pillar_weakness) <= 2000);

ALTER TABLE canvas ADD COLUMN pillar_difference TEXT DEFAULT '' NOT NULL CHECK (length(pillar_difference) <= 2000);

ALTER TABLE canvas ADD COLUMN pitch_10 TEXT DEFAULT '' NOT NULL CHECK (length(pitch_10) <= 20000);

ALTER TABLE canvas ADD COLUMN pitch_30 TEXT DEFAULT '' NOT NULL CHECK (length(pitch_30) <= 20000);

ALTER TABLE canvas ADD COLUMN pitch_60 TEXT DEFAULT '' NOT NULL CHECK (length(pitch_60) <= 20000);

ALTER TABLE canvas ADD COLUMN composed_from TEXT DEFAULT '' NOT NULL CHECK (length(composed_from) <= 4000);

ALTER TABLE canvas ADD COLUMN made_on TEXT CHECK (made_on = date(made_on));

ALTER TABLE canvas_entry ADD COLUMN comparison_row_id TEXT REFERENCES comparison_row (id);

CREATE INDEX ix_canvas_entry_comparison_row_id ON canvas_entry (comparison_row_id);

ALTER TABLE canvas_entry ADD COLUMN feature_id TEXT REFERENCES feature (id);

CREATE INDEX ix_canvas_entry_feature_id ON canvas_entry (feature_id);

ALTER TABLE canvas_entry ADD COLUMN persona_id TEXT REFERENCES persona (id);

CREATE INDEX ix_canvas_entry_persona_id ON canvas_entry (persona_id);

ALTER TABLE canvas_entry ADD COLUMN pain_id TEXT REFERENCES pain (id);

CREATE INDEX ix_canvas_entry_pain_id ON canvas_entry (pain_id);

ALTER TABLE canvas_entry ADD COLUMN customer_type_id TEXT REFERENCES customer_type (id);

CREATE INDEX ix_canvas_entry_customer_type_id ON canvas_entry (customer_type_id);

ALTER TABLE canvas_entry ADD COLUMN market_variable_id TEXT REFERENCES market_variable (id);

CREATE INDEX ix_canvas_entry_market_variable_id ON canvas_entry (market_variable_id);

ALTER TABLE canvas_entry ADD COLUMN sales_scenario_id TEXT REFERENCES sales_scenario (id);

CREATE INDEX ix_canvas_entry_sales_scenario_id ON canvas_entry (sales_scenario_id);

ALTER TABLE canvas_entry ADD COLUMN edition_id TEXT REFERENCES edition (id);

CREATE INDEX ix_canvas_entry_edition_id ON canvas_entry (edition_id);

ALTER TABLE canvas_entry ADD COLUMN product_id TEXT REFERENCES product (id);

CREATE INDEX ix_canvas_entry_product_id ON canvas_entry (product_id);

ALTER TABLE brief ADD COLUMN target_group_id TEXT REFERENCES target_group (id);

CREATE INDEX ix_brief_target_group_id ON brief (target_group_id);

ALTER TABLE brief ADD COLUMN composed_from TEXT DEFAULT '' NOT NULL CHECK (length(composed_from) <= 4000);

CREATE TABLE brief_field (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	brief_id TEXT NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	wording TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(brief_id) REFERENCES brief (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'brd_?*'), 
	CHECK (length(title) <= 500), 
	CHECK (length(wording) <= 2000)
)
 STRICT;

CREATE INDEX ix_brief_field_brief_id ON brief_field (brief_id);
CREATE TABLE term (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	term TEXT DEFAULT '' NOT NULL, 
	kind TEXT DEFAULT 'jargon' NOT NULL, 
	say_instead TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'trm_?*'), 
	CHECK (length(term) <= 200), 
	CHECK (kind IN ('jargon', 'abbreviation', 'own', 'restricted', 'approved', 'banned', 'fine')), 
	CHECK (length(say_instead) <= 500), 
	CHECK (length(note) <= 2000)
)
 STRICT;

CREATE TABLE pair_comparison (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	first_id TEXT NOT NULL, 
	second_id TEXT NOT NULL, 
	steps INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(first_id) REFERENCES criterion (id) ON DELETE CASCADE, 
	UNIQUE (first_id, second_id), 
	FOREIGN KEY(second_id) REFERENCES criterion (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'pwc_?*'), 
	CHECK (steps BETWEEN -8 AND 8)
)
 STRICT;

CREATE INDEX ix_pair_comparison_first_id ON pair_comparison (first_id);

CREATE INDEX ix_pair_comparison_second_id ON pair_comparison (second_id);
CREATE TABLE scorer (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	address TEXT DEFAULT '' NOT NULL, 
	language TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'scr_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (length(address) <= 500), 
	CHECK (length(language) <= 20), 
	CHECK (length(note) <= 2000)
)
 STRICT;

CREATE TABLE opinion (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	feature_id TEXT NOT NULL, 
	criterion_id TEXT NOT NULL, 
	scorer_id TEXT NOT NULL, 
	score INTEGER, 
	note TEXT DEFAULT '' NOT NULL, 
	scored_on TEXT, 
	confidence TEXT DEFAULT 'medium' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(scorer_id) REFERENCES scorer (id) ON DELETE CASCADE, 
	UNIQUE (feature_id, criterion_id, scorer_id), 
	FOREIGN KEY(feature_id) REFERENCES feature (id) ON DELETE CASCADE, 
	FOREIGN KEY(criterion_id) REFERENCES criterion (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'opn_?*'), 
	CHECK (score BETWEEN 0 AND 1000000), 
	CHECK (length(note) <= 2000), 
	CHECK (scored_on = date(scored_on)), 
	CHECK (confidence IN ('high', 'medium', 'low'))
)
 STRICT;

CREATE INDEX ix_opinion_criterion_id ON opinion (criterion_id);

CREATE INDEX ix_opinion_feature_id ON opinion (feature_id);

CREATE INDEX ix_opinion_scorer_id ON opinion (scorer_id);

CREATE TABLE scoring (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	scorer_id TEXT, 
	blind INTEGER DEFAULT '1' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(scorer_id) REFERENCES scorer (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'scg_?*'), 
	CHECK (blind BETWEEN 0 AND 1)
)
 STRICT;

CREATE INDEX ix_scoring_scorer_id ON scoring (scorer_id);

CREATE TABLE customer_score (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	target_group_id TEXT, 
	account_id TEXT, 
	criterion_id TEXT NOT NULL, 
	score INTEGER, 
	note TEXT DEFAULT '' NOT NULL, 
	scorer TEXT DEFAULT '' NOT NULL, 
	scored_on TEXT, 
	confidence TEXT DEFAULT 'medium' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE, 
	FOREIGN KEY(criterion_id) REFERENCES criterion (id) ON DELETE CASCADE, 
	UNIQUE (account_id, criterion_id), 
	UNIQUE (target_group_id, criterion_id), 
	FOREIGN KEY(target_group_id) REFERENCES target_group (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'cus_?*'), 
	CHECK (score BETWEEN 0 AND 1000000), 
	CHECK (length(note) <= 2000), 
	CHECK (length(scorer) <= 500), 
	CHECK (scored_on = date(scored_on)), 
	CHECK (confidence IN ('high', 'medium', 'low'))
)
 STRICT;

CREATE INDEX ix_customer_score_account_id ON customer_score (account_id);

CREATE INDEX ix_customer_score_criterion_id ON customer_score (criterion_id);

CREATE INDEX ix_customer_score_target_group_id ON customer_score (target_group_id);
