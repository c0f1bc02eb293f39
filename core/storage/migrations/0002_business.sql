-- The business between the registries: timetable, voucher ledger, subsidies, plans, contests, employment, supervision.
CREATE TABLE "person_merge" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "kept" INTEGER NOT NULL REFERENCES "person"(id),
  "removed" INTEGER NOT NULL REFERENCES "person"(id),
  "reason" TEXT NOT NULL
) STRICT;

CREATE TABLE "training_need" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "employer" INTEGER REFERENCES "employer"(id),
  "division_code" TEXT NOT NULL,
  "village" TEXT,
  "occupation_code" TEXT NOT NULL,
  "level" TEXT,
  "persons" INTEGER NOT NULL,
  "wanted_from" TEXT,
  "state" TEXT NOT NULL
) STRICT;

CREATE TABLE "class_session" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "training_class" INTEGER NOT NULL REFERENCES "training_class"(id),
  "session_date" TEXT NOT NULL,
  "time_from" TEXT NOT NULL,
  "time_to" TEXT NOT NULL,
  "content" TEXT NOT NULL,
  "hours" INTEGER NOT NULL,
  "place" TEXT,
  "teacher" TEXT,
  "teacher_id" TEXT,
  "textbook" TEXT
) STRICT;

CREATE TABLE "attendance" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "enrolment" INTEGER NOT NULL REFERENCES "enrolment"(id),
  "session_date" TEXT NOT NULL,
  "am" INTEGER NOT NULL CHECK ("am" IN (0,1)),
  "pm" INTEGER NOT NULL CHECK ("pm" IN (0,1)),
  "method" TEXT
) STRICT;

CREATE TABLE "voucher_entry" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "voucher" INTEGER NOT NULL REFERENCES "voucher"(id),
  "moved_on" TEXT NOT NULL,
  "from_state" TEXT,
  "to_state" TEXT NOT NULL,
  "enrolment" INTEGER REFERENCES "enrolment"(id),
  "evaluation_result" INTEGER REFERENCES "evaluation_result"(id),
  "reason" TEXT
) STRICT;

CREATE TABLE "subsidy_standard" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "kind" TEXT NOT NULL,
  "occupation_ref" TEXT NOT NULL,
  "level" TEXT NOT NULL,
  "category" TEXT,
  "amount" INTEGER NOT NULL,
  "scarce_uplift" INTEGER,
  "valid_from" TEXT NOT NULL,
  "valid_to" TEXT,
  "document" TEXT NOT NULL
) STRICT;

CREATE TABLE "subsidy_application" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "application_no" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "project" INTEGER REFERENCES "training_project"(id),
  "training_class" INTEGER REFERENCES "training_class"(id),
  "evaluation_plan" INTEGER REFERENCES "evaluation_plan"(id),
  "applicant_kind" TEXT,
  "institution" INTEGER REFERENCES "institution"(id),
  "employer" INTEGER REFERENCES "employer"(id),
  "applicant" INTEGER REFERENCES "person"(id),
  "payee_name" TEXT,
  "payee_bank" TEXT,
  "payee_account" TEXT,
  "fund_source" TEXT,
  "item_count" INTEGER,
  "total" INTEGER,
  "submitted_by" INTEGER,
  "submitted_on" TEXT,
  "reviewer" INTEGER,
  "reviewed_on" TEXT,
  "review_opinion" TEXT,
  "rechecker" INTEGER,
  "rechecked_on" TEXT,
  "recheck_opinion" TEXT,
  "approver" INTEGER,
  "approved_on" TEXT,
  "approval_opinion" TEXT,
  "publicity_from" TEXT,
  "publicity_to" TEXT,
  "publicity_place" TEXT,
  "objection_count" INTEGER,
  "pay_date" TEXT,
  "pay_voucher_no" TEXT,
  "paid_total" INTEGER,
  "materials" TEXT
) STRICT;

CREATE TABLE "subsidy_item" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "application" INTEGER NOT NULL REFERENCES "subsidy_application"(id),
  "person" INTEGER NOT NULL REFERENCES "person"(id),
  "enrolment" INTEGER REFERENCES "enrolment"(id),
  "certificate" INTEGER REFERENCES "certificate"(id),
  "category" TEXT NOT NULL,
  "standard" INTEGER REFERENCES "subsidy_standard"(id),
  "amount" INTEGER NOT NULL,
  "explanation" TEXT,
  "manual_reason" TEXT,
  "state" TEXT NOT NULL,
  "reject_reason" TEXT
) STRICT;

CREATE TABLE "publicity_notice" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "application" INTEGER NOT NULL REFERENCES "subsidy_application"(id),
  "notice_no" TEXT NOT NULL,
  "masked_list" TEXT,
  "from_date" TEXT NOT NULL,
  "to_date" TEXT,
  "place" TEXT,
  "withdrawn_on" TEXT,
  "withdrawn_reason" TEXT
) STRICT;

CREATE TABLE "objection" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "publicity_notice" INTEGER NOT NULL REFERENCES "publicity_notice"(id),
  "received_on" TEXT NOT NULL,
  "objector" TEXT,
  "content" TEXT NOT NULL,
  "subsidy_item" INTEGER REFERENCES "subsidy_item"(id),
  "decided_on" TEXT,
  "result" TEXT,
  "explanation" TEXT
) STRICT;

CREATE TABLE "payout" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "application" INTEGER NOT NULL REFERENCES "subsidy_application"(id),
  "amount" INTEGER NOT NULL,
  "paid_on" TEXT NOT NULL,
  "bank_voucher" TEXT NOT NULL,
  "payee_name" TEXT NOT NULL,
  "is_returned" INTEGER NOT NULL CHECK ("is_returned" IN (0,1)),
  "returned_on" TEXT,
  "returned_reason" TEXT,
  "returned_amount" INTEGER
) STRICT;

CREATE TABLE "plan_document" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "plan_code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "issuer" TEXT NOT NULL,
  "doc_no" TEXT,
  "period_from" TEXT NOT NULL,
  "period_to" TEXT NOT NULL
) STRICT;

CREATE TABLE "plan_target" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "plan" INTEGER NOT NULL REFERENCES "plan_document"(id),
  "indicator_code" TEXT NOT NULL,
  "value" INTEGER NOT NULL,
  "unit" TEXT NOT NULL,
  "bound" TEXT NOT NULL,
  "due" TEXT NOT NULL
) STRICT;

CREATE TABLE "labour_brand_level" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "labour_brand" INTEGER NOT NULL REFERENCES "labour_brand"(id),
  "level" TEXT NOT NULL,
  "recognised_by" TEXT NOT NULL,
  "doc_no" TEXT,
  "recognised_on" TEXT NOT NULL
) STRICT;

CREATE TABLE "competition" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "name" TEXT NOT NULL,
  "edition" INTEGER NOT NULL,
  "level" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "host" TEXT NOT NULL,
  "budget" INTEGER,
  "events_planned" INTEGER,
  "note" TEXT
) STRICT;

CREATE TABLE "competition_event" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "competition" INTEGER NOT NULL REFERENCES "competition"(id),
  "name" TEXT NOT NULL,
  "occupation_code" TEXT,
  "venue" TEXT,
  "event_date" TEXT,
  "event_status" TEXT NOT NULL,
  "note" TEXT
) STRICT;

CREATE TABLE "competition_entry" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "event" INTEGER NOT NULL REFERENCES "competition_event"(id),
  "person" INTEGER NOT NULL REFERENCES "person"(id),
  "division_code" TEXT NOT NULL,
  "stage" TEXT NOT NULL,
  "score" INTEGER,
  "rank" INTEGER,
  "award" TEXT,
  "title" TEXT,
  "skill_level_granted" TEXT
) STRICT;

CREATE TABLE "employment_record" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "person" INTEGER NOT NULL REFERENCES "person"(id),
  "enrolment" INTEGER REFERENCES "enrolment"(id),
  "brand" INTEGER REFERENCES "labour_brand"(id),
  "region" TEXT NOT NULL,
  "form" TEXT NOT NULL,
  "public_post" TEXT,
  "employer_name" TEXT,
  "place_division" TEXT,
  "country" TEXT,
  "occupation_code" TEXT,
  "start_date" TEXT NOT NULL,
  "end_date" TEXT,
  "term" TEXT,
  "monthly_income" INTEGER,
  "source_kind" TEXT NOT NULL,
  "checked_on" TEXT NOT NULL
) STRICT;

CREATE TABLE "employment_stat" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "year" INTEGER NOT NULL,
  "month" INTEGER NOT NULL,
  "division_code" TEXT NOT NULL,
  "indicator_code" TEXT NOT NULL,
  "month_value" INTEGER NOT NULL,
  "cumulative" INTEGER NOT NULL,
  "signed_by" TEXT NOT NULL
) STRICT;

CREATE TABLE "follow_up" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "enrolment" INTEGER NOT NULL REFERENCES "enrolment"(id),
  "due_on" TEXT NOT NULL,
  "done_on" TEXT,
  "outcome" TEXT,
  "note" TEXT
) STRICT;

CREATE TABLE "leading_group" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "division_code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "head_title" TEXT NOT NULL,
  "doc_no" TEXT,
  "formed_on" TEXT
) STRICT;

CREATE TABLE "leading_group_member" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "leading_group" INTEGER NOT NULL REFERENCES "leading_group"(id),
  "unit_name" TEXT NOT NULL,
  "department" TEXT,
  "person_title" TEXT,
  "member_level" TEXT NOT NULL
) STRICT;

CREATE TABLE "publicity_activity" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "held_on" TEXT NOT NULL,
  "division_code" TEXT NOT NULL,
  "town_code" TEXT,
  "channel" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "quantity" INTEGER,
  "village" TEXT,
  "audience" INTEGER
) STRICT;

CREATE TABLE "supervision_visit" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "visit_no" TEXT NOT NULL,
  "visit_date" TEXT NOT NULL,
  "mode" TEXT NOT NULL,
  "team" TEXT NOT NULL,
  "object_kind" TEXT NOT NULL,
  "training_class" INTEGER REFERENCES "training_class"(id),
  "institution" INTEGER REFERENCES "institution"(id),
  "headcount_present" INTEGER,
  "headcount_roster" INTEGER,
  "checklist" TEXT,
  "conclusion" TEXT NOT NULL
) STRICT;

CREATE TABLE "supervision_finding" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "visit" INTEGER NOT NULL REFERENCES "supervision_visit"(id),
  "severity" TEXT,
  "description" TEXT NOT NULL,
  "deadline" TEXT,
  "rectification" TEXT,
  "closed_on" TEXT,
  "evidence" TEXT
) STRICT;

CREATE TABLE "flag_decision" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "rule" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "decided_on" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX ux_subsidy_application_application_no ON "subsidy_application"("application_no");
CREATE UNIQUE INDEX ux_publicity_notice_notice_no ON "publicity_notice"("notice_no");
CREATE UNIQUE INDEX ux_payout_bank_voucher ON "payout"("bank_voucher");
CREATE UNIQUE INDEX ux_plan_document_plan_code ON "plan_document"("plan_code");
CREATE UNIQUE INDEX ux_supervision_visit_visit_no ON "supervision_visit"("visit_no");
CREATE UNIQUE INDEX ux_attendance_enrolment_session_date ON "attendance"("enrolment", "session_date");
CREATE UNIQUE INDEX ux_plan_target_plan_indicator_code ON "plan_target"("plan", "indicator_code");
CREATE UNIQUE INDEX ux_labour_brand_level_labour_brand_level ON "labour_brand_level"("labour_brand", "level");
CREATE UNIQUE INDEX ux_competition_event_competition_name ON "competition_event"("competition", "name");
CREATE UNIQUE INDEX ux_competition_entry_event_person_stage ON "competition_entry"("event", "person", "stage");
CREATE UNIQUE INDEX ux_employment_stat_year_month_division_code_indicator_code ON "employment_stat"("year", "month", "division_code", "indicator_code");
CREATE UNIQUE INDEX ux_follow_up_enrolment_due_on ON "follow_up"("enrolment", "due_on");
CREATE UNIQUE INDEX ux_leading_group_member_leading_group_unit_name ON "leading_group_member"("leading_group", "unit_name");
CREATE UNIQUE INDEX ux_flag_decision_rule_subject ON "flag_decision"("rule", "subject");
CREATE INDEX ix_person_merge_kept ON "person_merge"("kept");
CREATE INDEX ix_person_merge_removed ON "person_merge"("removed");
CREATE INDEX ix_training_need_employer ON "training_need"("employer") WHERE "employer" IS NOT NULL;
CREATE INDEX ix_class_session_training_class ON "class_session"("training_class");
CREATE INDEX ix_voucher_entry_voucher ON "voucher_entry"("voucher");
CREATE INDEX ix_voucher_entry_enrolment ON "voucher_entry"("enrolment") WHERE "enrolment" IS NOT NULL;
CREATE INDEX ix_voucher_entry_evaluation_result ON "voucher_entry"("evaluation_result") WHERE "evaluation_result" IS NOT NULL;
CREATE INDEX ix_subsidy_application_project ON "subsidy_application"("project") WHERE "project" IS NOT NULL;
CREATE INDEX ix_subsidy_application_training_class ON "subsidy_application"("training_class") WHERE "training_class" IS NOT NULL;
CREATE INDEX ix_subsidy_application_evaluation_plan ON "subsidy_application"("evaluation_plan") WHERE "evaluation_plan" IS NOT NULL;
CREATE INDEX ix_subsidy_application_institution ON "subsidy_application"("institution") WHERE "institution" IS NOT NULL;
CREATE INDEX ix_subsidy_application_employer ON "subsidy_application"("employer") WHERE "employer" IS NOT NULL;
CREATE INDEX ix_subsidy_application_applicant ON "subsidy_application"("applicant") WHERE "applicant" IS NOT NULL;
CREATE INDEX ix_subsidy_item_application ON "subsidy_item"("application");
CREATE INDEX ix_subsidy_item_person ON "subsidy_item"("person");
CREATE INDEX ix_subsidy_item_enrolment ON "subsidy_item"("enrolment") WHERE "enrolment" IS NOT NULL;
CREATE INDEX ix_subsidy_item_certificate ON "subsidy_item"("certificate") WHERE "certificate" IS NOT NULL;
CREATE INDEX ix_subsidy_item_standard ON "subsidy_item"("standard") WHERE "standard" IS NOT NULL;
CREATE INDEX ix_publicity_notice_application ON "publicity_notice"("application");
CREATE INDEX ix_objection_publicity_notice ON "objection"("publicity_notice");
CREATE INDEX ix_objection_subsidy_item ON "objection"("subsidy_item") WHERE "subsidy_item" IS NOT NULL;
CREATE INDEX ix_payout_application ON "payout"("application");
CREATE INDEX ix_competition_entry_person ON "competition_entry"("person");
CREATE INDEX ix_employment_record_person ON "employment_record"("person");
CREATE INDEX ix_employment_record_enrolment ON "employment_record"("enrolment") WHERE "enrolment" IS NOT NULL;
CREATE INDEX ix_employment_record_brand ON "employment_record"("brand") WHERE "brand" IS NOT NULL;
CREATE INDEX ix_supervision_visit_training_class ON "supervision_visit"("training_class") WHERE "training_class" IS NOT NULL;
CREATE INDEX ix_supervision_visit_institution ON "supervision_visit"("institution") WHERE "institution" IS NOT NULL;
CREATE INDEX ix_supervision_finding_visit ON "supervision_finding"("visit") WHERE "visit" IS NOT NULL;
CREATE INDEX ix_class_session_session_date ON "class_session"("session_date");
