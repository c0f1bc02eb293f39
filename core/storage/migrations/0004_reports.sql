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
