-- The tables of the first format. Kept as it is; later formats add their own step.

CREATE TABLE project (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	language TEXT DEFAULT '' NOT NULL, 
	languages TEXT DEFAULT '' NOT NULL, 
	currency TEXT DEFAULT '' NOT NULL, 
	as_of TEXT, 
	author TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'prj_?*'), 
	CHECK (length(language) <= 20), 
	CHECK (length(languages) <= 200), 
	CHECK (length(currency) <= 8), 
	CHECK (as_of = date(as_of)), 
	CHECK (length(author) <= 500)
)
 STRICT;

CREATE TABLE product (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	company TEXT DEFAULT '' NOT NULL, 
	one_line TEXT DEFAULT '' NOT NULL, 
	category TEXT DEFAULT '' NOT NULL, 
	release TEXT DEFAULT '' NOT NULL, 
	contact TEXT DEFAULT '' NOT NULL, 
	website TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'prd_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (length(company) <= 2000), 
	CHECK (length(one_line) <= 2000), 
	CHECK (length(category) <= 500), 
	CHECK (length(release) <= 2000), 
	CHECK (length(contact) <= 500), 
	CHECK (length(website) <= 500)
)
 STRICT;

CREATE TABLE edition (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	scope TEXT DEFAULT '' NOT NULL, 
	price_from REAL, 
	price_to REAL, 
	price_note TEXT DEFAULT '' NOT NULL, 
	price_date TEXT, 
	visibility TEXT DEFAULT 'internal' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'edt_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (length(scope) <= 2000), 
	CHECK (price_from BETWEEN 0 AND 1000000000000.0), 
	CHECK (price_to BETWEEN 0 AND 1000000000000.0), 
	CHECK (length(price_note) <= 2000), 
	CHECK (price_date = date(price_date)), 
	CHECK (visibility IN ('internal', 'partner', 'customer'))
)
 STRICT;

CREATE TABLE feature (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	technical_point TEXT DEFAULT '' NOT NULL, 
	benefit TEXT DEFAULT '' NOT NULL, 
	value TEXT DEFAULT '' NOT NULL, 
	goal TEXT DEFAULT '' NOT NULL, 
	period TEXT DEFAULT '' NOT NULL, 
	effort REAL, 
	stage TEXT DEFAULT 'planned' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'fea_?*'), 
	CHECK (length(code) <= 40), 
	CHECK (length(name) <= 500), 
	CHECK (length(technical_point) <= 20000), 
	CHECK (length(benefit) <= 20000), 
	CHECK (length(value) <= 20000), 
	CHECK (length(goal) <= 2000), 
	CHECK (length(period) <= 100), 
	CHECK (effort BETWEEN 0 AND 1000000000000.0), 
	CHECK (stage IN ('idea', 'planned', 'building', 'beta', 'live', 'retiring', 'retired'))
)
 STRICT;

CREATE TABLE sales_scenario (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	feature_id TEXT, 
	moment TEXT DEFAULT '' NOT NULL, 
	place TEXT DEFAULT '' NOT NULL, 
	people TEXT DEFAULT '' NOT NULL, 
	story TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(feature_id) REFERENCES feature (id), 
	CHECK (id GLOB 'scn_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (length(moment) <= 2000), 
	CHECK (length(place) <= 2000), 
	CHECK (length(people) <= 2000), 
	CHECK (length(story) <= 20000)
)
 STRICT;

CREATE INDEX ix_sales_scenario_feature_id ON sales_scenario (feature_id);

CREATE TABLE freshness_limit (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	kind TEXT DEFAULT '' NOT NULL, 
	days INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (kind), 
	CHECK (id GLOB 'fre_?*'), 
	CHECK (length(kind) <= 40), 
	CHECK (days BETWEEN 1 AND 3650)
)
 STRICT;

CREATE TABLE persona (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	job_title TEXT DEFAULT '' NOT NULL, 
	archetype TEXT DEFAULT '' NOT NULL, 
	quote TEXT DEFAULT '' NOT NULL, 
	decision_role TEXT DEFAULT 'open' NOT NULL, 
	second_role TEXT DEFAULT 'open' NOT NULL, 
	influence INTEGER, 
	influence_evidence TEXT DEFAULT '' NOT NULL, 
	department TEXT DEFAULT '' NOT NULL, 
	seniority TEXT DEFAULT '' NOT NULL, 
	reports_to TEXT DEFAULT '' NOT NULL, 
	team_size TEXT DEFAULT '' NOT NULL, 
	region TEXT DEFAULT '' NOT NULL, 
	goals TEXT DEFAULT '' NOT NULL, 
	measured_by TEXT DEFAULT '' NOT NULL, 
	responsibilities TEXT DEFAULT '' NOT NULL, 
	job_statement TEXT DEFAULT '' NOT NULL, 
	jobs TEXT DEFAULT '' NOT NULL, 
	gains TEXT DEFAULT '' NOT NULL, 
	triggers TEXT DEFAULT '' NOT NULL, 
	criteria TEXT DEFAULT '' NOT NULL, 
	objections TEXT DEFAULT '' NOT NULL, 
	alternatives TEXT DEFAULT '' NOT NULL, 
	tools TEXT DEFAULT '' NOT NULL, 
	channels TEXT DEFAULT '' NOT NULL, 
	content_format TEXT DEFAULT '' NOT NULL, 
	words_used TEXT DEFAULT '' NOT NULL, 
	day_in_life TEXT DEFAULT '' NOT NULL, 
	attitudes TEXT DEFAULT '' NOT NULL, 
	not_a_target TEXT DEFAULT '' NOT NULL, 
	interviews INTEGER, 
	evidence TEXT DEFAULT '' NOT NULL, 
	checked TEXT, 
	owner TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'per_?*'), 
	CHECK (length(code) <= 40), 
	CHECK (length(name) <= 500), 
	CHECK (length(job_title) <= 500), 
	CHECK (length(archetype) <= 2000), 
	CHECK (length(quote) <= 2000), 
	CHECK (decision_role IN ('economic_buyer', 'champion', 'gatekeeper', 'user', 'influencer', 'blocker', 'signer', 'open')), 
	CHECK (second_role IN ('economic_buyer', 'champion', 'gatekeeper', 'user', 'influencer', 'blocker', 'signer', 'open')), 
	CHECK (influence BETWEEN 1 AND 5), 
	CHECK (length(influence_evidence) <= 2000), 
	CHECK (length(department) <= 500), 
	CHECK (length(seniority) <= 500), 
	CHECK (length(reports_to) <= 500), 
	CHECK (length(team_size) <= 500), 
	CHECK (length(region) <= 500), 
	CHECK (length(goals) <= 20000), 
	CHECK (length(measured_by) <= 20000), 
	CHECK (length(responsibilities) <= 20000), 
	CHECK (length(job_statement) <= 2000), 
	CHECK (length(jobs) <= 20000), 
	CHECK (length(gains) <= 20000), 
	CHECK (length(triggers) <= 20000), 
	CHECK (length(criteria) <= 20000), 
	CHECK (length(objections) <= 20000), 
	CHECK (length(alternatives) <= 20000), 
	CHECK (length(tools) <= 20000), 
	CHECK (length(channels) <= 20000), 
	CHECK (length(content_format) <= 20000), 
	CHECK (length(words_used) <= 20000), 
	CHECK (length(day_in_life) <= 20000), 
	CHECK (length(attitudes) <= 20000), 
	CHECK (length(not_a_target) <= 20000), 
	CHECK (interviews BETWEEN 0 AND 100000), 
	CHECK (length(evidence) <= 20000), 
	CHECK (checked = date(checked)), 
	CHECK (length(owner) <= 500)
)
 STRICT;

CREATE TABLE pain (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	persona_id TEXT NOT NULL, 
	description TEXT DEFAULT '' NOT NULL, 
	severity INTEGER, 
	frequency INTEGER, 
	PRIMARY KEY (id), 
	FOREIGN KEY(persona_id) REFERENCES persona (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'pai_?*'), 
	CHECK (length(description) <= 2000), 
	CHECK (severity BETWEEN 1 AND 5), 
	CHECK (frequency BETWEEN 1 AND 5)
)
 STRICT;

CREATE INDEX ix_pain_persona_id ON pain (persona_id);

CREATE TABLE customer_type (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	accounts INTEGER, 
	sites TEXT DEFAULT '' NOT NULL, 
	"trigger" TEXT DEFAULT '' NOT NULL, 
	industry TEXT DEFAULT '' NOT NULL, 
	company_size TEXT DEFAULT '' NOT NULL, 
	region TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'cty_?*'), 
	CHECK (length(code) <= 40), 
	CHECK (length(name) <= 500), 
	CHECK (accounts BETWEEN 0 AND 1000000000), 
	CHECK (length(sites) <= 100), 
	CHECK (length(trigger) <= 2000), 
	CHECK (length(industry) <= 500), 
	CHECK (length(company_size) <= 500), 
	CHECK (length(region) <= 500), 
	CHECK (length(note) <= 20000)
)
 STRICT;

CREATE TABLE buying_behaviour (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	buy_class TEXT DEFAULT 'open' NOT NULL, 
	people_from INTEGER, 
	people_to INTEGER, 
	months_from INTEGER, 
	months_to INTEGER, 
	budget TEXT DEFAULT '' NOT NULL, 
	channel TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'bub_?*'), 
	CHECK (length(code) <= 40), 
	CHECK (length(name) <= 500), 
	CHECK (buy_class IN ('new_task', 'modified_rebuy', 'straight_rebuy', 'open')), 
	CHECK (people_from BETWEEN 1 AND 1000), 
	CHECK (people_to BETWEEN 1 AND 1000), 
	CHECK (months_from BETWEEN 0 AND 240), 
	CHECK (months_to BETWEEN 0 AND 240), 
	CHECK (length(budget) <= 2000), 
	CHECK (length(channel) <= 2000)
)
 STRICT;

CREATE TABLE target_group (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	need TEXT DEFAULT '' NOT NULL, 
	persona_id TEXT NOT NULL, 
	customer_type_id TEXT NOT NULL, 
	buying_behaviour_id TEXT NOT NULL, 
	buys_star INTEGER DEFAULT '0' NOT NULL, 
	owns_lower INTEGER DEFAULT '0' NOT NULL, 
	owns_other INTEGER DEFAULT '0' NOT NULL, 
	bought_before INTEGER DEFAULT '0' NOT NULL, 
	accounts INTEGER, 
	share_of_accounts REAL, 
	response_rate REAL, 
	win_rate REAL, 
	yearly_value REAL, 
	influence INTEGER, 
	influencer_of_id TEXT, 
	origin TEXT DEFAULT 'product' NOT NULL, 
	team TEXT DEFAULT '' NOT NULL, 
	activity TEXT DEFAULT '' NOT NULL, 
	agreed_by TEXT DEFAULT '' NOT NULL, 
	agreed_on TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(customer_type_id) REFERENCES customer_type (id), 
	FOREIGN KEY(persona_id) REFERENCES persona (id), 
	FOREIGN KEY(influencer_of_id) REFERENCES target_group (id), 
	FOREIGN KEY(buying_behaviour_id) REFERENCES buying_behaviour (id), 
	UNIQUE (persona_id, customer_type_id, buying_behaviour_id), 
	CHECK (id GLOB 'grp_?*'), 
	CHECK (length(code) <= 40), 
	CHECK (length(name) <= 500), 
	CHECK (length(need) <= 2000), 
	CHECK (buys_star BETWEEN 0 AND 1), 
	CHECK (owns_lower BETWEEN 0 AND 1), 
	CHECK (owns_other BETWEEN 0 AND 1), 
	CHECK (bought_before BETWEEN 0 AND 1), 
	CHECK (accounts BETWEEN 0 AND 1000000000), 
	CHECK (share_of_accounts BETWEEN 0 AND 100), 
	CHECK (response_rate BETWEEN 0 AND 100), 
	CHECK (win_rate BETWEEN 0 AND 100), 
	CHECK (yearly_value BETWEEN 0 AND 1000000000000.0), 
	CHECK (influence BETWEEN 1 AND 5), 
	CHECK (origin IN ('product', 'market_data', 'sales')), 
	CHECK (length(team) <= 2000), 
	CHECK (length(activity) <= 2000), 
	CHECK (length(agreed_by) <= 500), 
	CHECK (agreed_on = date(agreed_on)), 
	CHECK (length(note) <= 20000)
)
 STRICT;

CREATE INDEX ix_target_group_buying_behaviour_id ON target_group (buying_behaviour_id);

CREATE INDEX ix_target_group_customer_type_id ON target_group (customer_type_id);

CREATE INDEX ix_target_group_influencer_of_id ON target_group (influencer_of_id);

CREATE INDEX ix_target_group_persona_id ON target_group (persona_id);

CREATE TABLE competitor (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	kind TEXT DEFAULT 'direct' NOT NULL, 
	status TEXT DEFAULT 'active' NOT NULL, 
	kind_note TEXT DEFAULT '' NOT NULL, 
	positioning TEXT DEFAULT '' NOT NULL, 
	target_market TEXT DEFAULT '' NOT NULL, 
	strengths TEXT DEFAULT '' NOT NULL, 
	weaknesses TEXT DEFAULT '' NOT NULL, 
	price TEXT DEFAULT '' NOT NULL, 
	price_date TEXT, 
	price_source TEXT DEFAULT '' NOT NULL, 
	moves TEXT DEFAULT '' NOT NULL, 
	founded TEXT DEFAULT '' NOT NULL, 
	headquarters TEXT DEFAULT '' NOT NULL, 
	people TEXT DEFAULT '' NOT NULL, 
	funding TEXT DEFAULT '' NOT NULL, 
	website TEXT DEFAULT '' NOT NULL, 
	threat INTEGER, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'riv_?*'), 
	CHECK (length(code) <= 40), 
	CHECK (length(name) <= 500), 
	CHECK (kind IN ('direct', 'suite', 'adjacent', 'status_quo')), 
	CHECK (status IN ('active', 'adjacent', 'emerging', 'declining')), 
	CHECK (length(kind_note) <= 2000), 
	CHECK (length(positioning) <= 20000), 
	CHECK (length(target_market) <= 20000), 
	CHECK (length(strengths) <= 20000), 
	CHECK (length(weaknesses) <= 20000), 
	CHECK (length(price) <= 2000), 
	CHECK (price_date = date(price_date)), 
	CHECK (length(price_source) <= 2000), 
	CHECK (length(moves) <= 20000), 
	CHECK (length(founded) <= 100), 
	CHECK (length(headquarters) <= 500), 
	CHECK (length(people) <= 100), 
	CHECK (length(funding) <= 2000), 
	CHECK (length(website) <= 500), 
	CHECK (threat BETWEEN 1 AND 5)
)
 STRICT;

CREATE TABLE comparison_row (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	heading TEXT DEFAULT '' NOT NULL, 
	ours TEXT DEFAULT 'unknown' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	feature_id TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(feature_id) REFERENCES feature (id), 
	CHECK (id GLOB 'cmp_?*'), 
	CHECK (length(code) <= 40), 
	CHECK (length(name) <= 500), 
	CHECK (length(heading) <= 500), 
	CHECK (ours IN ('yes', 'partly', 'no', 'unknown')), 
	CHECK (length(note) <= 2000)
)
 STRICT;

CREATE INDEX ix_comparison_row_feature_id ON comparison_row (feature_id);

CREATE TABLE cell (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	comparison_row_id TEXT NOT NULL, 
	competitor_id TEXT NOT NULL, 
	mark TEXT DEFAULT 'unknown' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(comparison_row_id) REFERENCES comparison_row (id) ON DELETE CASCADE, 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	UNIQUE (comparison_row_id, competitor_id), 
	CHECK (id GLOB 'cel_?*'), 
	CHECK (mark IN ('yes', 'partly', 'no', 'unknown')), 
	CHECK (length(note) <= 2000)
)
 STRICT;

CREATE INDEX ix_cell_comparison_row_id ON cell (comparison_row_id);

CREATE INDEX ix_cell_competitor_id ON cell (competitor_id);

CREATE TABLE evidence (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	competitor_id TEXT, 
	kind TEXT DEFAULT 'site' NOT NULL, 
	source TEXT DEFAULT '' NOT NULL, 
	address TEXT DEFAULT '' NOT NULL, 
	seen TEXT, 
	certainty TEXT DEFAULT 'fact' NOT NULL, 
	source_grade TEXT DEFAULT 'F' NOT NULL, 
	information_grade INTEGER, 
	visibility TEXT DEFAULT 'internal' NOT NULL, 
	quote TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	seen_by TEXT DEFAULT '' NOT NULL, 
	expires TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id), 
	CHECK (id GLOB 'evi_?*'), 
	CHECK (length(code) <= 40), 
	CHECK (kind IN ('site', 'documents', 'price_page', 'review', 'tender', 'interview', 'trial', 'win_loss', 'job_post', 'support', 'webinar', 'site_visit', 'brochure', 'reseller', 'definition')), 
	CHECK (length(source) <= 2000), 
	CHECK (length(address) <= 2000), 
	CHECK (seen = date(seen)), 
	CHECK (certainty IN ('fact', 'inference', 'assumption')), 
	CHECK (source_grade IN ('A', 'B', 'C', 'D', 'E', 'F')), 
	CHECK (information_grade BETWEEN 1 AND 6), 
	CHECK (visibility IN ('internal', 'partner', 'customer')), 
	CHECK (length(quote) <= 20000), 
	CHECK (length(note) <= 20000), 
	CHECK (length(seen_by) <= 500), 
	CHECK (expires = date(expires))
)
 STRICT;

CREATE INDEX ix_evidence_competitor_id ON evidence (competitor_id);

CREATE TABLE cell_evidence (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	cell_id TEXT NOT NULL, 
	evidence_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(cell_id) REFERENCES cell (id) ON DELETE CASCADE, 
	UNIQUE (cell_id, evidence_id), 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id), 
	CHECK (id GLOB 'cev_?*')
)
 STRICT;

CREATE INDEX ix_cell_evidence_cell_id ON cell_evidence (cell_id);

CREATE INDEX ix_cell_evidence_evidence_id ON cell_evidence (evidence_id);

CREATE TABLE battlecard_line (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	competitor_id TEXT NOT NULL, 
	block TEXT DEFAULT 'talking_point' NOT NULL, 
	line TEXT DEFAULT '' NOT NULL, 
	reply TEXT DEFAULT '' NOT NULL, 
	visibility TEXT DEFAULT 'internal' NOT NULL, 
	comparison_row_id TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	FOREIGN KEY(comparison_row_id) REFERENCES comparison_row (id), 
	CHECK (id GLOB 'bcl_?*'), 
	CHECK (block IN ('context', 'one_line', 'meet', 'they_win', 'we_win', 'say_first', 'talking_point', 'question', 'strength', 'they_say', 'objection', 'price', 'proof', 'do_not_say', 'changed')), 
	CHECK (length(line) <= 2000), 
	CHECK (length(reply) <= 2000), 
	CHECK (visibility IN ('internal', 'partner', 'customer'))
)
 STRICT;

CREATE INDEX ix_battlecard_line_comparison_row_id ON battlecard_line (comparison_row_id);

CREATE INDEX ix_battlecard_line_competitor_id ON battlecard_line (competitor_id);

CREATE TABLE line_evidence (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	battlecard_line_id TEXT NOT NULL, 
	evidence_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id), 
	UNIQUE (battlecard_line_id, evidence_id), 
	FOREIGN KEY(battlecard_line_id) REFERENCES battlecard_line (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'lev_?*')
)
 STRICT;

CREATE INDEX ix_line_evidence_battlecard_line_id ON line_evidence (battlecard_line_id);

CREATE INDEX ix_line_evidence_evidence_id ON line_evidence (evidence_id);

CREATE TABLE deal (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	closed TEXT, 
	target_group_id TEXT, 
	competitor_id TEXT, 
	result TEXT DEFAULT 'won' NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	nearly_lost TEXT DEFAULT '' NOT NULL, 
	quote TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id), 
	FOREIGN KEY(target_group_id) REFERENCES target_group (id), 
	CHECK (id GLOB 'dea_?*'), 
	CHECK (closed = date(closed)), 
	CHECK (result IN ('won', 'lost', 'no_decision')), 
	CHECK (length(reason) <= 2000), 
	CHECK (length(nearly_lost) <= 2000), 
	CHECK (length(quote) <= 2000)
)
 STRICT;

CREATE INDEX ix_deal_competitor_id ON deal (competitor_id);

CREATE INDEX ix_deal_target_group_id ON deal (target_group_id);

CREATE TABLE canvas (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	target_group_id TEXT, 
	current INTEGER DEFAULT '0' NOT NULL, 
	for_whom TEXT DEFAULT '' NOT NULL, 
	who_need TEXT DEFAULT '' NOT NULL, 
	product_is TEXT DEFAULT '' NOT NULL, 
	that_does TEXT DEFAULT '' NOT NULL, 
	unlike TEXT DEFAULT '' NOT NULL, 
	differs_by TEXT DEFAULT '' NOT NULL, 
	cost_of_waiting TEXT DEFAULT '' NOT NULL, 
	statement TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(target_group_id) REFERENCES target_group (id), 
	CHECK (id GLOB 'can_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (current BETWEEN 0 AND 1), 
	CHECK (length(for_whom) <= 2000), 
	CHECK (length(who_need) <= 2000), 
	CHECK (length(product_is) <= 2000), 
	CHECK (length(that_does) <= 2000), 
	CHECK (length(unlike) <= 2000), 
	CHECK (length(differs_by) <= 2000), 
	CHECK (length(cost_of_waiting) <= 2000), 
	CHECK (length(statement) <= 20000), 
	CHECK (length(note) <= 20000)
)
 STRICT;

CREATE INDEX ix_canvas_target_group_id ON canvas (target_group_id);

CREATE TABLE canvas_entry (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	canvas_id TEXT NOT NULL, 
	block TEXT DEFAULT 'alternative' NOT NULL, 
	entry TEXT DEFAULT '' NOT NULL, 
	competitor_id TEXT, 
	claim_id TEXT, 
	proof_id TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(claim_id) REFERENCES claim (id), 
	FOREIGN KEY(proof_id) REFERENCES proof (id), 
	FOREIGN KEY(canvas_id) REFERENCES canvas (id) ON DELETE CASCADE, 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id), 
	CHECK (id GLOB 'ent_?*'), 
	CHECK (block IN ('alternative', 'capability', 'value', 'best_fit', 'category', 'why_now')), 
	CHECK (length(entry) <= 2000)
)
 STRICT;

CREATE INDEX ix_canvas_entry_canvas_id ON canvas_entry (canvas_id);

CREATE INDEX ix_canvas_entry_claim_id ON canvas_entry (claim_id);

CREATE INDEX ix_canvas_entry_competitor_id ON canvas_entry (competitor_id);

CREATE INDEX ix_canvas_entry_proof_id ON canvas_entry (proof_id);

CREATE TABLE claim (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	wording TEXT DEFAULT '' NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'clm_?*'), 
	CHECK (length(code) <= 40), 
	CHECK (length(wording) <= 2000), 
	CHECK (length(note) <= 2000)
)
 STRICT;

CREATE TABLE claim_row (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	claim_id TEXT NOT NULL, 
	comparison_row_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(comparison_row_id) REFERENCES comparison_row (id), 
	FOREIGN KEY(claim_id) REFERENCES claim (id) ON DELETE CASCADE, 
	UNIQUE (claim_id, comparison_row_id), 
	CHECK (id GLOB 'clr_?*')
)
 STRICT;

CREATE INDEX ix_claim_row_claim_id ON claim_row (claim_id);

CREATE INDEX ix_claim_row_comparison_row_id ON claim_row (comparison_row_id);

CREATE TABLE proof (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	wording TEXT DEFAULT '' NOT NULL, 
	figure TEXT DEFAULT '' NOT NULL, 
	caption TEXT DEFAULT '' NOT NULL, 
	dated TEXT, 
	permission TEXT DEFAULT 'none' NOT NULL, 
	visibility TEXT DEFAULT 'internal' NOT NULL, 
	customer TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'prf_?*'), 
	CHECK (length(code) <= 40), 
	CHECK (length(wording) <= 2000), 
	CHECK (length(figure) <= 100), 
	CHECK (length(caption) <= 500), 
	CHECK (dated = date(dated)), 
	CHECK (permission IN ('named', 'anonymous', 'own', 'none')), 
	CHECK (visibility IN ('internal', 'partner', 'customer')), 
	CHECK (length(customer) <= 500)
)
 STRICT;

CREATE TABLE message (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	kind TEXT DEFAULT 'pillar' NOT NULL, 
	title TEXT DEFAULT '' NOT NULL, 
	wording TEXT DEFAULT '' NOT NULL, 
	persona_id TEXT, 
	claim_id TEXT, 
	note TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(claim_id) REFERENCES claim (id), 
	FOREIGN KEY(persona_id) REFERENCES persona (id), 
	CHECK (id GLOB 'msg_?*'), 
	CHECK (kind IN ('roof', 'pillar', 'role')), 
	CHECK (length(title) <= 500), 
	CHECK (length(wording) <= 2000), 
	CHECK (length(note) <= 2000)
)
 STRICT;

CREATE INDEX ix_message_claim_id ON message (claim_id);

CREATE INDEX ix_message_persona_id ON message (persona_id);

CREATE TABLE message_row (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	message_id TEXT NOT NULL, 
	comparison_row_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(message_id) REFERENCES message (id) ON DELETE CASCADE, 
	UNIQUE (message_id, comparison_row_id), 
	FOREIGN KEY(comparison_row_id) REFERENCES comparison_row (id), 
	CHECK (id GLOB 'msr_?*')
)
 STRICT;

CREATE INDEX ix_message_row_comparison_row_id ON message_row (comparison_row_id);

CREATE INDEX ix_message_row_message_id ON message_row (message_id);

CREATE TABLE message_proof (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	message_id TEXT NOT NULL, 
	proof_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(message_id) REFERENCES message (id) ON DELETE CASCADE, 
	UNIQUE (message_id, proof_id), 
	FOREIGN KEY(proof_id) REFERENCES proof (id), 
	CHECK (id GLOB 'msp_?*')
)
 STRICT;

CREATE INDEX ix_message_proof_message_id ON message_proof (message_id);

CREATE INDEX ix_message_proof_proof_id ON message_proof (proof_id);

CREATE TABLE brief (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	feature_id TEXT, 
	portrait TEXT DEFAULT '' NOT NULL, 
	pains TEXT DEFAULT '' NOT NULL, 
	rivals TEXT DEFAULT '' NOT NULL, 
	slogan TEXT DEFAULT '' NOT NULL, 
	value TEXT DEFAULT '' NOT NULL, 
	scenario TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(feature_id) REFERENCES feature (id), 
	CHECK (id GLOB 'brf_?*'), 
	CHECK (length(portrait) <= 2000), 
	CHECK (length(pains) <= 2000), 
	CHECK (length(rivals) <= 2000), 
	CHECK (length(slogan) <= 500), 
	CHECK (length(value) <= 2000), 
	CHECK (length(scenario) <= 2000)
)
 STRICT;

CREATE INDEX ix_brief_feature_id ON brief (feature_id);

CREATE TABLE criterion (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	code TEXT DEFAULT '' NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	short_name TEXT DEFAULT '' NOT NULL, 
	question TEXT DEFAULT '' NOT NULL, 
	weight REAL, 
	highest INTEGER NOT NULL, 
	rubric_1 TEXT DEFAULT '' NOT NULL, 
	rubric_2 TEXT DEFAULT '' NOT NULL, 
	rubric_3 TEXT DEFAULT '' NOT NULL, 
	rubric_4 TEXT DEFAULT '' NOT NULL, 
	rubric_5 TEXT DEFAULT '' NOT NULL, 
	direction TEXT DEFAULT 'higher' NOT NULL, 
	meaning TEXT DEFAULT 'none' NOT NULL, 
	source TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'cri_?*'), 
	CHECK (length(code) <= 40), 
	CHECK (length(name) <= 500), 
	CHECK (length(short_name) <= 60), 
	CHECK (length(question) <= 2000), 
	CHECK (weight BETWEEN 0 AND 1000), 
	CHECK (highest BETWEEN 2 AND 10), 
	CHECK (length(rubric_1) <= 2000), 
	CHECK (length(rubric_2) <= 2000), 
	CHECK (length(rubric_3) <= 2000), 
	CHECK (length(rubric_4) <= 2000), 
	CHECK (length(rubric_5) <= 2000), 
	CHECK (direction IN ('higher', 'lower')), 
	CHECK (meaning IN ('none', 'differentiation', 'window')), 
	CHECK (length(source) <= 2000)
)
 STRICT;

CREATE TABLE tier (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	lower_limit REAL, 
	verb TEXT DEFAULT '' NOT NULL, 
	playbook TEXT DEFAULT '' NOT NULL, 
	lead_weeks INTEGER, 
	capacity INTEGER, 
	period TEXT DEFAULT 'quarter' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'tir_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (lower_limit BETWEEN 0 AND 100), 
	CHECK (length(verb) <= 500), 
	CHECK (length(playbook) <= 2000), 
	CHECK (lead_weeks BETWEEN 0 AND 520), 
	CHECK (capacity BETWEEN 0 AND 1000), 
	CHECK (period IN ('month', 'quarter', 'half_year', 'year'))
)
 STRICT;

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
	FOREIGN KEY(feature_id) REFERENCES feature (id) ON DELETE CASCADE, 
	UNIQUE (feature_id, criterion_id), 
	CHECK (id GLOB 'sco_?*'), 
	CHECK (score BETWEEN 1 AND 10), 
	CHECK (length(note) <= 2000), 
	CHECK (length(scorer) <= 500), 
	CHECK (scored_on = date(scored_on)), 
	CHECK (confidence IN ('high', 'medium', 'low'))
)
 STRICT;

CREATE INDEX ix_score_criterion_id ON score (criterion_id);

CREATE INDEX ix_score_feature_id ON score (feature_id);

CREATE TABLE readiness (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	feature_id TEXT NOT NULL, 
	stable INTEGER, 
	validated INTEGER, 
	cases INTEGER, 
	trained INTEGER, 
	reason TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (feature_id), 
	FOREIGN KEY(feature_id) REFERENCES feature (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'rdy_?*'), 
	CHECK (stable BETWEEN 0 AND 1), 
	CHECK (validated BETWEEN 0 AND 1), 
	CHECK (cases BETWEEN 0 AND 1), 
	CHECK (trained BETWEEN 0 AND 1), 
	CHECK (length(reason) <= 2000)
)
 STRICT;

CREATE INDEX ix_readiness_feature_id ON readiness (feature_id);

CREATE TABLE tier_override (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	feature_id TEXT NOT NULL, 
	tier_id TEXT NOT NULL, 
	proposed_by TEXT DEFAULT '' NOT NULL, 
	proposed_on TEXT, 
	argument TEXT DEFAULT '' NOT NULL, 
	answer TEXT DEFAULT 'open' NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	decided_by TEXT DEFAULT '' NOT NULL, 
	decided_on TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(feature_id) REFERENCES feature (id) ON DELETE CASCADE, 
	FOREIGN KEY(tier_id) REFERENCES tier (id), 
	CHECK (id GLOB 'ovr_?*'), 
	CHECK (length(proposed_by) <= 500), 
	CHECK (proposed_on = date(proposed_on)), 
	CHECK (length(argument) <= 2000), 
	CHECK (answer IN ('open', 'accepted', 'refused')), 
	CHECK (length(reason) <= 2000), 
	CHECK (length(decided_by) <= 500), 
	CHECK (decided_on = date(decided_on))
)
 STRICT;

CREATE INDEX ix_tier_override_feature_id ON tier_override (feature_id);

CREATE INDEX ix_tier_override_tier_id ON tier_override (tier_id);

CREATE TABLE one_pager (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	target_group_id TEXT, 
	headline TEXT DEFAULT '' NOT NULL, 
	subline TEXT DEFAULT '' NOT NULL, 
	problem TEXT DEFAULT '' NOT NULL, 
	change_1 TEXT DEFAULT '' NOT NULL, 
	change_2 TEXT DEFAULT '' NOT NULL, 
	change_3 TEXT DEFAULT '' NOT NULL, 
	scenario TEXT DEFAULT '' NOT NULL, 
	fits TEXT DEFAULT '' NOT NULL, 
	next_step TEXT DEFAULT '' NOT NULL, 
	contact TEXT DEFAULT '' NOT NULL, 
	address TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(target_group_id) REFERENCES target_group (id), 
	UNIQUE (target_group_id), 
	CHECK (id GLOB 'onp_?*'), 
	CHECK (length(headline) <= 500), 
	CHECK (length(subline) <= 2000), 
	CHECK (length(problem) <= 2000), 
	CHECK (length(change_1) <= 2000), 
	CHECK (length(change_2) <= 2000), 
	CHECK (length(change_3) <= 2000), 
	CHECK (length(scenario) <= 2000), 
	CHECK (length(fits) <= 2000), 
	CHECK (length(next_step) <= 2000), 
	CHECK (length(contact) <= 500), 
	CHECK (length(address) <= 2000)
)
 STRICT;

CREATE INDEX ix_one_pager_target_group_id ON one_pager (target_group_id);

CREATE TABLE one_pager_proof (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	one_pager_id TEXT NOT NULL, 
	proof_id TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(proof_id) REFERENCES proof (id), 
	UNIQUE (one_pager_id, proof_id), 
	FOREIGN KEY(one_pager_id) REFERENCES one_pager (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'opp_?*')
)
 STRICT;

CREATE INDEX ix_one_pager_proof_one_pager_id ON one_pager_proof (one_pager_id);

CREATE INDEX ix_one_pager_proof_proof_id ON one_pager_proof (proof_id);

CREATE TABLE kit (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	name TEXT DEFAULT '' NOT NULL, 
	meeting TEXT, 
	language TEXT DEFAULT '' NOT NULL, 
	paper TEXT DEFAULT 'A4' NOT NULL, 
	PRIMARY KEY (id), 
	CHECK (id GLOB 'kit_?*'), 
	CHECK (length(name) <= 500), 
	CHECK (meeting = date(meeting)), 
	CHECK (length(language) <= 20), 
	CHECK (paper IN ('A4', 'Letter'))
)
 STRICT;

CREATE TABLE kit_sheet (
	id TEXT NOT NULL, 
	position TEXT NOT NULL, 
	kit_id TEXT NOT NULL, 
	kind TEXT DEFAULT 'one_pager' NOT NULL, 
	one_pager_id TEXT, 
	competitor_id TEXT, 
	target_group_id TEXT, 
	included INTEGER DEFAULT '1' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(kit_id) REFERENCES kit (id) ON DELETE CASCADE, 
	FOREIGN KEY(target_group_id) REFERENCES target_group (id) ON DELETE CASCADE, 
	FOREIGN KEY(one_pager_id) REFERENCES one_pager (id) ON DELETE CASCADE, 
	FOREIGN KEY(competitor_id) REFERENCES competitor (id) ON DELETE CASCADE, 
	CHECK (id GLOB 'ksh_?*'), 
	CHECK (kind IN ('one_pager', 'battlecard', 'target_group')), 
	CHECK (included BETWEEN 0 AND 1)
)
 STRICT;

CREATE INDEX ix_kit_sheet_competitor_id ON kit_sheet (competitor_id);

CREATE INDEX ix_kit_sheet_kit_id ON kit_sheet (kit_id);

CREATE INDEX ix_kit_sheet_one_pager_id ON kit_sheet (one_pager_id);

CREATE INDEX ix_kit_sheet_target_group_id ON kit_sheet (target_group_id);
