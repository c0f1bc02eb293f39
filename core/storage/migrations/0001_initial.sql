-- The journal: journal.md 1.1.
CREATE TABLE ledger_meta (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT;

CREATE TABLE site_seen (
  site INTEGER PRIMARY KEY,
  installation BLOB NOT NULL,
  is_local INTEGER NOT NULL CHECK (is_local IN (0,1)),
  last_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE change_sequence (
  site INTEGER NOT NULL,
  tbl INTEGER NOT NULL,
  next INTEGER NOT NULL,
  PRIMARY KEY (site, tbl)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_machine (
  id INTEGER PRIMARY KEY,
  site INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE change_source (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 BLOB NOT NULL,
  sheet TEXT
) STRICT;
CREATE INDEX ix_change_source_sha256 ON change_source(sha256);

CREATE TABLE change_set (
  no INTEGER PRIMARY KEY,
  id INTEGER NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  stamp INTEGER NOT NULL,
  user_id INTEGER NOT NULL,
  machine_id INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  title TEXT NOT NULL,
  reason TEXT,
  source_id INTEGER,
  undoes INTEGER,
  changes INTEGER NOT NULL,
  body BLOB NOT NULL,
  hash BLOB NOT NULL,
  seal BLOB
) STRICT;
CREATE INDEX ix_change_set_at ON change_set(at);
CREATE INDEX ix_change_set_undoes ON change_set(undoes) WHERE undoes IS NOT NULL;
CREATE INDEX ix_change_set_source ON change_set(source_id) WHERE source_id IS NOT NULL;

CREATE TABLE change (
  n INTEGER PRIMARY KEY,
  tbl INTEGER NOT NULL,
  row_id INTEGER NOT NULL,
  op INTEGER NOT NULL,
  src INTEGER,
  before BLOB,
  after BLOB,
  salt BLOB,
  erased BLOB,
  hash BLOB
) STRICT;
CREATE INDEX ix_change_row ON change(tbl, row_id);

CREATE TABLE change_block (
  n INTEGER PRIMARY KEY,
  tbl INTEGER NOT NULL,
  first_id INTEGER NOT NULL,
  cnt INTEGER NOT NULL,
  op INTEGER NOT NULL,
  src INTEGER,
  src_gaps BLOB,
  hashes BLOB,
  before BLOB,
  salt BLOB,
  erased BLOB
) STRICT;
CREATE INDEX ix_block_row ON change_block(tbl, first_id, cnt);

-- Monthly cells of the figures, rebuilt by recount where a change marked them (storage.md 1.7).
CREATE TABLE figure_month (
  indicator TEXT NOT NULL,
  ym INTEGER NOT NULL,
  unit TEXT NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (indicator, ym, unit)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_dirty (
  ym INTEGER NOT NULL,
  unit TEXT NOT NULL,
  PRIMARY KEY (ym, unit)
) STRICT, WITHOUT ROWID;

-- The registries.
CREATE TABLE "code" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "table_code" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "name_zh" TEXT NOT NULL,
  "name_en" TEXT,
  "sort_order" INTEGER,
  "attrs" TEXT,
  "source" TEXT,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;

CREATE TABLE "division" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "code" TEXT NOT NULL,
  "name_zh" TEXT NOT NULL,
  "short_name_zh" TEXT,
  "name_pinyin" TEXT,
  "level" TEXT,
  "kind_zh" TEXT,
  "parent_code" TEXT,
  "order_no" INTEGER,
  "legacy_id_prefixes" TEXT,
  "is_reporting_unit" INTEGER CHECK ("is_reporting_unit" IN (0,1)),
  "source" TEXT,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;

CREATE TABLE "town" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "code" TEXT NOT NULL,
  "name_zh" TEXT NOT NULL,
  "kind_zh" TEXT,
  "county_code" TEXT NOT NULL,
  "county_name_zh" TEXT,
  "is_real_township" INTEGER CHECK ("is_real_township" IN (0,1)),
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;

CREATE TABLE "occupation" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "code" TEXT NOT NULL,
  "code_digits" TEXT,
  "name_zh" TEXT NOT NULL,
  "group_code" TEXT,
  "marker" TEXT,
  "edition" TEXT,
  "verified" INTEGER CHECK ("verified" IN (0,1)),
  "labour_brands" TEXT,
  "note_zh" TEXT,
  "source" TEXT,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;

CREATE TABLE "holiday" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "date" TEXT NOT NULL,
  "day_kind" TEXT NOT NULL,
  "festival_zh" TEXT,
  "source" TEXT,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;

CREATE TABLE "indicator" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "code" TEXT NOT NULL,
  "name_zh" TEXT NOT NULL,
  "unit" TEXT,
  "kind" TEXT,
  "origin" TEXT,
  "numerator_or_definition" TEXT,
  "denominator" TEXT,
  "date_anchor" TEXT,
  "dedupe" TEXT,
  "target_2021" TEXT,
  "value_2021" TEXT,
  "note" TEXT,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;

CREATE TABLE "setting" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "key" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  "unit" TEXT,
  "valid_from" TEXT,
  "valid_to" TEXT,
  "document" TEXT
) STRICT;

CREATE TABLE "state" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "entity" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "label" TEXT NOT NULL,
  "is_initial" INTEGER CHECK ("is_initial" IN (0,1)),
  "is_terminal" INTEGER CHECK ("is_terminal" IN (0,1)),
  "sort_order" INTEGER,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;

CREATE TABLE "transition" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "entity" TEXT NOT NULL,
  "from_state" TEXT NOT NULL,
  "to_state" TEXT NOT NULL,
  "action_zh" TEXT NOT NULL,
  "roles" TEXT,
  "guards" TEXT,
  "guard_text" TEXT,
  "effects" TEXT,
  "sort_order" INTEGER,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;

CREATE TABLE "role_right" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "right" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "scope" TEXT NOT NULL,
  "valid_from" TEXT,
  "valid_to" TEXT
) STRICT;

CREATE TABLE "org_unit" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "parent" INTEGER REFERENCES "org_unit"(id),
  "division_code" TEXT NOT NULL,
  "contact" TEXT
) STRICT;

CREATE TABLE "user" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "login" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "unit" INTEGER NOT NULL REFERENCES "org_unit"(id),
  "roles" TEXT NOT NULL,
  "password_hash" TEXT,
  "must_change" INTEGER NOT NULL CHECK ("must_change" IN (0,1)),
  "failed_count" INTEGER NOT NULL,
  "locked_until" INTEGER
) STRICT;

CREATE TABLE "labour_brand" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "brand_id" TEXT NOT NULL,
  "name" TEXT,
  "aliases" TEXT,
  "division_code" TEXT,
  "level" TEXT,
  "recognised_by" TEXT,
  "doc_no" TEXT,
  "recognised_on" TEXT,
  "occupation_codes" TEXT,
  "owner" TEXT,
  "main_destinations" TEXT,
  "trained_total" INTEGER,
  "employed_total" INTEGER,
  "search_pinyin" TEXT,
  "search_initials" TEXT
) STRICT;

CREATE TABLE "employer" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "uscc" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "scale" TEXT,
  "is_above_scale" INTEGER NOT NULL CHECK ("is_above_scale" IN (0,1)),
  "staff" INTEGER,
  "insured_staff" INTEGER,
  "division_code" TEXT NOT NULL,
  "contact" TEXT,
  "phone" TEXT,
  "search_pinyin" TEXT,
  "search_initials" TEXT
) STRICT;

CREATE TABLE "training_project" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "project_no" TEXT NOT NULL,
  "name" TEXT,
  "year" INTEGER NOT NULL,
  "mode" TEXT,
  "category" TEXT,
  "department" TEXT,
  "division_code" TEXT,
  "plan_code" TEXT,
  "programme_tag" TEXT,
  "brand" INTEGER REFERENCES "labour_brand"(id),
  "is_subsidised" INTEGER CHECK ("is_subsidised" IN (0,1)),
  "is_enterprise" INTEGER CHECK ("is_enterprise" IN (0,1)),
  "fund_source" TEXT,
  "budget" INTEGER,
  "planned_persons" INTEGER,
  "target_categories" TEXT,
  "age_min" INTEGER,
  "age_max" INTEGER,
  "allow_over_60" INTEGER CHECK ("allow_over_60" IN (0,1)),
  "date_from" TEXT,
  "date_to" TEXT,
  "basis_document" TEXT,
  "cert_rate_goal" INTEGER,
  "employ_rate_goal" INTEGER,
  "search_pinyin" TEXT,
  "search_initials" TEXT
) STRICT;

CREATE TABLE "institution" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "institution_no" TEXT NOT NULL,
  "name" TEXT,
  "uscc" TEXT,
  "kind" TEXT,
  "ownership" TEXT,
  "licence_no" TEXT,
  "licence_from" TEXT,
  "licence_to" TEXT,
  "legal_person" TEXT,
  "contact" TEXT,
  "phone" TEXT,
  "address" TEXT,
  "division_code" TEXT,
  "bank_name" TEXT,
  "bank_holder" TEXT,
  "bank_account" TEXT,
  "site_area" INTEGER,
  "capacity" INTEGER,
  "teachers_full" INTEGER,
  "teachers_part" INTEGER,
  "is_designated" INTEGER CHECK ("is_designated" IN (0,1)),
  "accepts_voucher" INTEGER CHECK ("accepts_voucher" IN (0,1)),
  "credit" TEXT,
  "removal_reason" TEXT,
  "search_pinyin" TEXT,
  "search_initials" TEXT
) STRICT;

CREATE TABLE "institution_scope" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "institution" INTEGER NOT NULL REFERENCES "institution"(id),
  "occupation_code" TEXT NOT NULL,
  "max_level" TEXT NOT NULL,
  "valid_to" TEXT
) STRICT;

CREATE TABLE "institution_teacher" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "institution" INTEGER NOT NULL REFERENCES "institution"(id),
  "name" TEXT NOT NULL,
  "id_number" TEXT NOT NULL,
  "occupation_code" TEXT,
  "qualification" TEXT,
  "is_full_time" INTEGER NOT NULL CHECK ("is_full_time" IN (0,1))
) STRICT;

CREATE TABLE "institution_site" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "institution" INTEGER NOT NULL REFERENCES "institution"(id),
  "address" TEXT NOT NULL,
  "area" INTEGER,
  "capacity" INTEGER
) STRICT;

CREATE TABLE "course" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "course_no" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "name" TEXT,
  "occupation_code" TEXT,
  "worktype" TEXT,
  "level" TEXT,
  "total_hours" INTEGER,
  "theory_hours" INTEGER,
  "practice_hours" INTEGER,
  "online_hours" INTEGER,
  "days" INTEGER,
  "age_bands" TEXT,
  "textbook" TEXT,
  "assessment_mode" TEXT,
  "certificate_kind" TEXT,
  "fee" INTEGER,
  "brand" INTEGER REFERENCES "labour_brand"(id),
  "search_pinyin" TEXT,
  "search_initials" TEXT
) STRICT;

CREATE TABLE "course_module" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "course" INTEGER NOT NULL REFERENCES "course"(id),
  "seq" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "hours" INTEGER NOT NULL,
  "kind" TEXT NOT NULL
) STRICT;

CREATE TABLE "evaluation_org" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "org_no" TEXT NOT NULL,
  "name" TEXT,
  "uscc" TEXT,
  "kind" TEXT,
  "body_code" TEXT,
  "filing_no" TEXT,
  "valid_from" TEXT,
  "valid_to" TEXT,
  "division_code" TEXT,
  "search_pinyin" TEXT,
  "search_initials" TEXT
) STRICT;

CREATE TABLE "evaluation_org_scope" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "evaluation_org" INTEGER NOT NULL REFERENCES "evaluation_org"(id),
  "occupation_code" TEXT NOT NULL,
  "levels" TEXT NOT NULL
) STRICT;

CREATE TABLE "person" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "id_type" TEXT NOT NULL,
  "id_number" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "former_names" TEXT,
  "sex" TEXT NOT NULL,
  "birth_date" TEXT NOT NULL,
  "ethnicity" TEXT,
  "education" TEXT,
  "household_kind" TEXT,
  "home_division" TEXT,
  "home_town" TEXT,
  "home_village" TEXT,
  "live_division" TEXT,
  "mobile" TEXT,
  "bank_name" TEXT,
  "bank_account" TEXT,
  "prior_level" TEXT,
  "prior_high" INTEGER CHECK ("prior_high" IN (0,1)),
  "work_status" TEXT,
  "employer" INTEGER REFERENCES "employer"(id),
  "closed_on" TEXT,
  "search_pinyin" TEXT,
  "search_initials" TEXT
) STRICT;

CREATE TABLE "person_category" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "person" INTEGER NOT NULL REFERENCES "person"(id),
  "category" TEXT NOT NULL,
  "valid_from" TEXT NOT NULL,
  "valid_to" TEXT,
  "evidence" TEXT,
  "checked_on" TEXT
) STRICT;

CREATE TABLE "training_class" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "class_no" TEXT NOT NULL,
  "name" TEXT,
  "project" INTEGER REFERENCES "training_project"(id),
  "institution" INTEGER REFERENCES "institution"(id),
  "course" INTEGER REFERENCES "course"(id),
  "division_code" TEXT,
  "department" TEXT,
  "employer" INTEGER REFERENCES "employer"(id),
  "start_date" TEXT,
  "end_date" TEXT,
  "actual_start" TEXT,
  "actual_end" TEXT,
  "planned" INTEGER,
  "place" TEXT,
  "hours" INTEGER,
  "manager" TEXT,
  "manager_phone" TEXT,
  "uses_voucher" INTEGER CHECK ("uses_voucher" IN (0,1)),
  "is_subsidised" INTEGER CHECK ("is_subsidised" IN (0,1)),
  "min_attendance" INTEGER,
  "age_min" INTEGER,
  "age_max" INTEGER,
  "brand" INTEGER REFERENCES "labour_brand"(id),
  "search_pinyin" TEXT,
  "search_initials" TEXT
) STRICT;

CREATE TABLE "voucher_batch" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "batch_no" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "issue_mode" TEXT NOT NULL,
  "issuer" INTEGER NOT NULL REFERENCES "org_unit"(id),
  "project" INTEGER REFERENCES "training_project"(id),
  "occupation_codes" TEXT,
  "levels" TEXT,
  "categories" TEXT,
  "institutions" TEXT,
  "quota" INTEGER NOT NULL,
  "face_value" INTEGER,
  "valid_from" TEXT NOT NULL,
  "valid_to" TEXT NOT NULL
) STRICT;

CREATE TABLE "voucher" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "voucher_no" TEXT NOT NULL,
  "kind" TEXT,
  "person" INTEGER REFERENCES "person"(id),
  "voucher_batch" INTEGER REFERENCES "voucher_batch"(id),
  "issued_on" TEXT,
  "claimed_on" TEXT,
  "used_on" TEXT,
  "redeemed_on" TEXT,
  "valid_to" TEXT,
  "enrolment" INTEGER REFERENCES "enrolment"(id),
  "evaluation_result" INTEGER REFERENCES "evaluation_result"(id),
  "face_value" INTEGER,
  "void_reason" TEXT
) STRICT;

CREATE TABLE "enrolment" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "training_class" INTEGER NOT NULL REFERENCES "training_class"(id),
  "person" INTEGER NOT NULL REFERENCES "person"(id),
  "seq" INTEGER,
  "category" TEXT,
  "category_evidence" TEXT,
  "age_at_start" INTEGER,
  "age_band" TEXT,
  "voucher" INTEGER REFERENCES "voucher"(id),
  "joined_on" TEXT,
  "left_on" TEXT,
  "attendance_days" INTEGER,
  "attendance_hours" INTEGER,
  "attendance_rate" INTEGER,
  "completed_on" TEXT,
  "certificate_wanted" TEXT,
  "left_reason" TEXT,
  "remark" TEXT,
  "report_ym" INTEGER,
  "report_unit" TEXT
) STRICT;

CREATE TABLE "evaluation_plan" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "plan_no" TEXT NOT NULL,
  "evaluation_org" INTEGER REFERENCES "evaluation_org"(id),
  "kind" TEXT,
  "occupation_code" TEXT,
  "level" TEXT,
  "exam_date" TEXT,
  "place" TEXT,
  "planned" INTEGER,
  "supervisor" TEXT,
  "pass_theory" INTEGER,
  "pass_practical" INTEGER,
  "pass_total" INTEGER,
  "classes" TEXT
) STRICT;

CREATE TABLE "evaluation_result" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "evaluation_plan" INTEGER NOT NULL REFERENCES "evaluation_plan"(id),
  "person" INTEGER NOT NULL REFERENCES "person"(id),
  "enrolment" INTEGER REFERENCES "enrolment"(id),
  "admission_no" TEXT,
  "theory" INTEGER,
  "practical" INTEGER,
  "total" INTEGER,
  "result" TEXT NOT NULL,
  "resit_of" INTEGER REFERENCES "evaluation_result"(id)
) STRICT;

CREATE TABLE "course_feedback" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "enrolment" INTEGER NOT NULL REFERENCES "enrolment"(id),
  "score_teaching" INTEGER NOT NULL,
  "score_site" INTEGER NOT NULL,
  "score_useful" INTEGER NOT NULL,
  "comment" TEXT,
  "channel" TEXT
) STRICT;

CREATE TABLE "certificate" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "certificate_no" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "person" INTEGER NOT NULL REFERENCES "person"(id),
  "holder_name" TEXT,
  "occupation_code" TEXT,
  "worktype" TEXT,
  "level" TEXT,
  "issuer" TEXT,
  "evaluation_org" INTEGER REFERENCES "evaluation_org"(id),
  "evaluation_result" INTEGER REFERENCES "evaluation_result"(id),
  "enrolment" INTEGER REFERENCES "enrolment"(id),
  "issue_date" TEXT,
  "valid_to" TEXT,
  "next_review" TEXT,
  "verify_result" TEXT,
  "verified_on" TEXT,
  "is_first_skilled" INTEGER CHECK ("is_first_skilled" IN (0,1)),
  "is_first_high" INTEGER CHECK ("is_first_high" IN (0,1)),
  "reissue_of" INTEGER REFERENCES "certificate"(id),
  "revoke_reason" TEXT,
  "report_ym" INTEGER,
  "report_unit" TEXT
) STRICT;

CREATE TABLE "target" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "year" INTEGER NOT NULL,
  "indicator_code" TEXT NOT NULL,
  "division_code" TEXT,
  "department" TEXT,
  "value" INTEGER,
  "quarter_plan" TEXT,
  "month_plan" TEXT,
  "version" INTEGER NOT NULL,
  "document" TEXT,
  "adjusts" INTEGER REFERENCES "target"(id)
) STRICT;

-- keys and links
CREATE UNIQUE INDEX ux_division_code ON "division"("code");
CREATE UNIQUE INDEX ux_town_code ON "town"("code");
CREATE UNIQUE INDEX ux_occupation_code ON "occupation"("code");
CREATE UNIQUE INDEX ux_holiday_date ON "holiday"("date");
CREATE UNIQUE INDEX ux_indicator_code ON "indicator"("code");
CREATE UNIQUE INDEX ux_org_unit_code ON "org_unit"("code");
CREATE UNIQUE INDEX ux_user_login ON "user"("login");
CREATE UNIQUE INDEX ux_labour_brand_brand_id ON "labour_brand"("brand_id");
CREATE UNIQUE INDEX ux_labour_brand_name ON "labour_brand"("name");
CREATE UNIQUE INDEX ux_employer_uscc ON "employer"("uscc");
CREATE UNIQUE INDEX ux_training_project_project_no ON "training_project"("project_no");
CREATE UNIQUE INDEX ux_institution_institution_no ON "institution"("institution_no");
CREATE UNIQUE INDEX ux_institution_uscc ON "institution"("uscc");
CREATE UNIQUE INDEX ux_evaluation_org_org_no ON "evaluation_org"("org_no");
CREATE UNIQUE INDEX ux_evaluation_org_body_code ON "evaluation_org"("body_code");
CREATE UNIQUE INDEX ux_training_class_class_no ON "training_class"("class_no");
CREATE UNIQUE INDEX ux_voucher_batch_batch_no ON "voucher_batch"("batch_no");
CREATE UNIQUE INDEX ux_voucher_voucher_no ON "voucher"("voucher_no");
CREATE UNIQUE INDEX ux_evaluation_plan_plan_no ON "evaluation_plan"("plan_no");
CREATE UNIQUE INDEX ux_course_feedback_enrolment ON "course_feedback"("enrolment");
CREATE UNIQUE INDEX ux_code_table_code_code ON "code"("table_code", "code");
CREATE UNIQUE INDEX ux_setting ON "setting"(key, COALESCE(valid_from, ''));
CREATE UNIQUE INDEX ux_state_entity_code ON "state"("entity", "code");
CREATE UNIQUE INDEX ux_transition_entity_from_state_to_state ON "transition"("entity", "from_state", "to_state");
CREATE UNIQUE INDEX ux_role_right_right_role ON "role_right"("right", "role");
CREATE UNIQUE INDEX ux_institution_scope_institution_occupation_code ON "institution_scope"("institution", "occupation_code");
CREATE UNIQUE INDEX ux_institution_teacher_institution_id_number ON "institution_teacher"("institution", "id_number");
CREATE UNIQUE INDEX ux_course_course_no_version ON "course"("course_no", "version");
CREATE UNIQUE INDEX ux_course_module_course_seq ON "course_module"("course", "seq");
CREATE UNIQUE INDEX ux_evaluation_org_scope_evaluation_org_occupation_code ON "evaluation_org_scope"("evaluation_org", "occupation_code");
CREATE UNIQUE INDEX ux_person_id_type_id_number ON "person"("id_type", "id_number");
CREATE UNIQUE INDEX ux_person_category_person_category_valid_from ON "person_category"("person", "category", "valid_from");
CREATE UNIQUE INDEX ux_enrolment_training_class_person ON "enrolment"("training_class", "person");
CREATE UNIQUE INDEX ux_evaluation_result ON "evaluation_result"(evaluation_plan, person, COALESCE(resit_of, 0));
CREATE UNIQUE INDEX ux_certificate ON "certificate"(kind, certificate_no) WHERE kind NOT IN ('50', '60');
CREATE UNIQUE INDEX ux_certificate_id_based ON "certificate"(kind, certificate_no, COALESCE(occupation_code, ''), issue_date) WHERE kind IN ('50', '60');
CREATE UNIQUE INDEX ux_target ON "target"(year, indicator_code, COALESCE(division_code, ''), COALESCE(department, ''), version);
CREATE INDEX ix_org_unit_parent ON "org_unit"("parent") WHERE "parent" IS NOT NULL;
CREATE INDEX ix_user_unit ON "user"("unit");
CREATE INDEX ix_training_project_brand ON "training_project"("brand") WHERE "brand" IS NOT NULL;
CREATE INDEX ix_institution_site_institution ON "institution_site"("institution");
CREATE INDEX ix_course_brand ON "course"("brand") WHERE "brand" IS NOT NULL;
CREATE INDEX ix_person_employer ON "person"("employer") WHERE "employer" IS NOT NULL;
CREATE INDEX ix_training_class_project ON "training_class"("project") WHERE "project" IS NOT NULL;
CREATE INDEX ix_training_class_institution ON "training_class"("institution") WHERE "institution" IS NOT NULL;
CREATE INDEX ix_training_class_course ON "training_class"("course") WHERE "course" IS NOT NULL;
CREATE INDEX ix_training_class_employer ON "training_class"("employer") WHERE "employer" IS NOT NULL;
CREATE INDEX ix_training_class_brand ON "training_class"("brand") WHERE "brand" IS NOT NULL;
CREATE INDEX ix_voucher_batch_issuer ON "voucher_batch"("issuer");
CREATE INDEX ix_voucher_batch_project ON "voucher_batch"("project") WHERE "project" IS NOT NULL;
CREATE INDEX ix_voucher_person ON "voucher"("person") WHERE "person" IS NOT NULL;
CREATE INDEX ix_voucher_voucher_batch ON "voucher"("voucher_batch") WHERE "voucher_batch" IS NOT NULL;
CREATE INDEX ix_voucher_enrolment ON "voucher"("enrolment") WHERE "enrolment" IS NOT NULL;
CREATE INDEX ix_voucher_evaluation_result ON "voucher"("evaluation_result") WHERE "evaluation_result" IS NOT NULL;
CREATE INDEX ix_enrolment_person ON "enrolment"("person");
CREATE INDEX ix_enrolment_voucher ON "enrolment"("voucher") WHERE "voucher" IS NOT NULL;
CREATE INDEX ix_evaluation_plan_evaluation_org ON "evaluation_plan"("evaluation_org") WHERE "evaluation_org" IS NOT NULL;
CREATE INDEX ix_evaluation_result_person ON "evaluation_result"("person");
CREATE INDEX ix_evaluation_result_enrolment ON "evaluation_result"("enrolment") WHERE "enrolment" IS NOT NULL;
CREATE INDEX ix_evaluation_result_resit_of ON "evaluation_result"("resit_of") WHERE "resit_of" IS NOT NULL;
CREATE INDEX ix_certificate_person ON "certificate"("person");
CREATE INDEX ix_certificate_evaluation_org ON "certificate"("evaluation_org") WHERE "evaluation_org" IS NOT NULL;
CREATE INDEX ix_certificate_evaluation_result ON "certificate"("evaluation_result") WHERE "evaluation_result" IS NOT NULL;
CREATE INDEX ix_certificate_enrolment ON "certificate"("enrolment") WHERE "enrolment" IS NOT NULL;
CREATE INDEX ix_certificate_reissue_of ON "certificate"("reissue_of") WHERE "reissue_of" IS NOT NULL;
CREATE INDEX ix_target_adjusts ON "target"("adjusts") WHERE "adjusts" IS NOT NULL;

-- search as you type
CREATE INDEX ix_person_name ON "person"(name);
CREATE INDEX ix_person_name_2 ON "person"(substr(name, 2));
CREATE INDEX ix_person_name_3 ON "person"(substr(name, 3));
CREATE INDEX ix_person_initials ON "person"(search_initials, search_pinyin);
CREATE INDEX ix_person_pinyin ON "person"(search_pinyin);
CREATE INDEX ix_person_id_number ON "person"(id_number);
CREATE INDEX ix_person_id_tail ON "person"(substr(id_number, -4));
CREATE INDEX ix_person_birth_date ON "person"(birth_date);
CREATE INDEX ix_person_mobile ON "person"(mobile) WHERE mobile IS NOT NULL;
CREATE INDEX ix_person_mobile_tail ON "person"(substr(mobile, -4)) WHERE mobile IS NOT NULL;
CREATE INDEX ix_person_home ON "person"(home_division);
CREATE INDEX ix_certificate_no ON "certificate"(certificate_no);
CREATE INDEX ix_certificate_no_tail ON "certificate"(substr(certificate_no, -8));

-- figures
CREATE INDEX rx_enrolment ON "enrolment"(report_ym, report_unit, person) WHERE report_ym IS NOT NULL;
CREATE INDEX rx_certificate ON "certificate"(report_ym, report_unit, is_first_skilled, is_first_high, person) WHERE report_ym IS NOT NULL;
