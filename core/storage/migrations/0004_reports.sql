-- Targets: their kind, from when they hold, split by months, and versions of indicators.
ALTER TABLE "target" ADD COLUMN "kind" TEXT;
ALTER TABLE "target" ADD COLUMN "effective_on" TEXT;
ALTER TABLE "target" ADD COLUMN "until_year" INTEGER;

CREATE TABLE "target_part" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "target" INTEGER NOT NULL REFERENCES "target"(id),
  "month" INTEGER NOT NULL,
  "value" INTEGER NOT NULL
) STRICT;

CREATE TABLE "indicator_version" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "indicator_code" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "definition" TEXT NOT NULL,
  "document" TEXT NOT NULL,
  "valid_from" TEXT NOT NULL,
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX ux_target_part_target_month ON "target_part"("target", "month");
CREATE UNIQUE INDEX ux_indicator_version_indicator_code_version ON "indicator_version"("indicator_code", "version");

-- Reports: county submissions with their lines, news items.
CREATE TABLE "county_submission" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "division_code" TEXT NOT NULL,
  "report_type" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "period" TEXT NOT NULL,
  "edition" INTEGER NOT NULL,
  "due_on" TEXT,
  "submitted_on" TEXT,
  "filler" TEXT,
  "reviewer_name" TEXT,
  "head_name" TEXT,
  "phone" TEXT,
  "return_reason" TEXT
) STRICT;

CREATE TABLE "submission_line" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "submission" INTEGER NOT NULL REFERENCES "county_submission"(id),
  "line" TEXT NOT NULL,
  "period_value" INTEGER,
  "cumulative" INTEGER,
  "system_value" INTEGER,
  "difference" INTEGER,
  "explanation" TEXT,
  "problems" TEXT,
  "measures" TEXT,
  "responsible" TEXT
) STRICT;

CREATE TABLE "info_report" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "division_code" TEXT NOT NULL,
  "sent_on" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "adopted_level" TEXT,
  "points" INTEGER
) STRICT;

CREATE UNIQUE INDEX ux_county_submission_division_code_report_type_year_period_edition ON "county_submission"("division_code", "report_type", "year", "period", "edition");
CREATE UNIQUE INDEX ux_submission_line_submission_line ON "submission_line"("submission", "line");

-- Occupations in which nobody may work without a certificate.
ALTER TABLE "occupation" ADD COLUMN "requires_certificate" INTEGER;

-- Editions of reports: what was issued, cell by cell.
CREATE TABLE "report_snapshot" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "title" TEXT NOT NULL,
  "report_type" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "period" TEXT NOT NULL,
  "unit_code" TEXT NOT NULL,
  "edition" INTEGER NOT NULL,
  "doc_no" TEXT,
  "issued_on" TEXT,
  "as_of" INTEGER NOT NULL,
  "as_of_set" INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "cutoff_rule" TEXT,
  "rounding_mode" TEXT,
  "author" INTEGER REFERENCES "user"(id),
  "reviewer" INTEGER REFERENCES "user"(id),
  "approver" INTEGER REFERENCES "user"(id),
  "signed_names" TEXT,
  "supersedes" INTEGER REFERENCES "report_snapshot"(id),
  "paper_hash" TEXT,
  "definitions" TEXT,
  "narrative" TEXT,
  "findings" TEXT,
  "explanation" TEXT,
  "left_reason" TEXT
) STRICT;

CREATE TABLE "report_cell" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "snapshot" INTEGER NOT NULL REFERENCES "report_snapshot"(id),
  "place" TEXT NOT NULL,
  "label" TEXT,
  "shown" TEXT,
  "value" INTEGER,
  "kind" TEXT NOT NULL,
  "reference" TEXT,
  "indicator" TEXT,
  "unit_code" TEXT,
  "computed" INTEGER,
  "reason" TEXT
) STRICT;

CREATE TABLE "report_paper" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "snapshot" INTEGER NOT NULL REFERENCES "report_snapshot"(id),
  "hash" TEXT NOT NULL,
  "content" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX ux_report_snapshot_code ON "report_snapshot"("code");
CREATE UNIQUE INDEX ux_report_snapshot_report_type_unit_code_year_period_edition ON "report_snapshot"("report_type", "unit_code", "year", "period", "edition");
CREATE UNIQUE INDEX ux_report_cell_snapshot_place ON "report_cell"("snapshot", "place");
CREATE UNIQUE INDEX ux_report_paper_snapshot ON "report_paper"("snapshot");
CREATE INDEX ix_report_snapshot_author ON "report_snapshot"("author") WHERE "author" IS NOT NULL;
CREATE INDEX ix_report_snapshot_reviewer ON "report_snapshot"("reviewer") WHERE "reviewer" IS NOT NULL;
CREATE INDEX ix_report_snapshot_approver ON "report_snapshot"("approver") WHERE "approver" IS NOT NULL;
CREATE INDEX ix_report_snapshot_supersedes ON "report_snapshot"("supersedes") WHERE "supersedes" IS NOT NULL;
