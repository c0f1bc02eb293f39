-- Second keying of scores, certificate numbers and paper, files of the bank.
ALTER TABLE "subsidy_item" ADD COLUMN "bank_result" TEXT;
ALTER TABLE "subsidy_item" ADD COLUMN "bank_day" TEXT;
ALTER TABLE "subsidy_item" ADD COLUMN "bank_note" TEXT;

ALTER TABLE "evaluation_result" ADD COLUMN "scored_by" INTEGER;
ALTER TABLE "evaluation_result" ADD COLUMN "second_theory" INTEGER;
ALTER TABLE "evaluation_result" ADD COLUMN "second_practical" INTEGER;
ALTER TABLE "evaluation_result" ADD COLUMN "second_total" INTEGER;
ALTER TABLE "evaluation_result" ADD COLUMN "second_result" TEXT;
ALTER TABLE "evaluation_result" ADD COLUMN "second_by" INTEGER;

CREATE TABLE "certificate_range" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "kind" TEXT NOT NULL,
  "evaluation_org" INTEGER REFERENCES "evaluation_org"(id),
  "pattern" TEXT NOT NULL,
  "number_from" INTEGER NOT NULL,
  "number_to" INTEGER NOT NULL,
  "received_on" TEXT NOT NULL,
  "document" TEXT,
  "void_numbers" TEXT,
  "state" TEXT NOT NULL
) STRICT;

CREATE TABLE "certificate_layout" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "kind" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "pos_left" INTEGER NOT NULL,
  "pos_top" INTEGER NOT NULL,
  "width" INTEGER NOT NULL,
  "size" INTEGER NOT NULL,
  "align" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX ux_certificate_range_kind_pattern_number_from ON "certificate_range"("kind", "pattern", "number_from");
CREATE UNIQUE INDEX ux_certificate_layout_kind_field ON "certificate_layout"("kind", "field");
CREATE INDEX ix_certificate_range_evaluation_org ON "certificate_range"("evaluation_org") WHERE "evaluation_org" IS NOT NULL;
