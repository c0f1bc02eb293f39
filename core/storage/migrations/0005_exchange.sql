-- What was imported from whom, and what was learned of the senders' headings and words.
CREATE TABLE "import_batch" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "file_name" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "sheet" TEXT,
  "sender" TEXT,
  "template" TEXT NOT NULL,
  "fingerprint" TEXT,
  "rows" INTEGER NOT NULL,
  "added" INTEGER NOT NULL,
  "changed" INTEGER NOT NULL,
  "same" INTEGER NOT NULL,
  "conflicts" INTEGER NOT NULL,
  "warned" INTEGER NOT NULL,
  "blocked" INTEGER NOT NULL,
  "parent_table" TEXT,
  "parent" INTEGER
) STRICT;

CREATE TABLE "import_layout" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "sender" TEXT NOT NULL,
  "fingerprint" TEXT NOT NULL,
  "template" TEXT NOT NULL,
  "columns" TEXT,
  "example" TEXT
) STRICT;

CREATE TABLE "import_word" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "sender" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "word" TEXT NOT NULL,
  "meaning" TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX ux_import_layout_sender_fingerprint ON "import_layout"("sender", "fingerprint");
CREATE UNIQUE INDEX ux_import_word_sender_kind_field_word ON "import_word"("sender", "kind", "field", "word");
CREATE INDEX ix_import_batch_sheet ON "import_batch"("sender", "sheet");

-- Hand-over to the province: the map of fields and values, batches and what went into them.
CREATE TABLE "export_field" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "data_group" TEXT NOT NULL,
  "entity" TEXT NOT NULL,
  "seq" INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "path" TEXT NOT NULL,
  "value_map" TEXT,
  "is_used" INTEGER NOT NULL,
  "note" TEXT
) STRICT;

CREATE TABLE "export_value" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "value_map" TEXT NOT NULL,
  "own_value" TEXT NOT NULL,
  "sent_value" TEXT,
  "note" TEXT
) STRICT;

CREATE TABLE "export_batch" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "batch_no" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "from_date" TEXT NOT NULL,
  "to_date" TEXT NOT NULL,
  "made_on" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "row_count" INTEGER NOT NULL,
  "added" INTEGER NOT NULL,
  "changed" INTEGER NOT NULL,
  "resent" INTEGER NOT NULL,
  "removed" INTEGER NOT NULL,
  "counts" TEXT,
  "file_name" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "purpose" TEXT NOT NULL,
  "sent_on" TEXT,
  "receipt_file" TEXT,
  "receipt_on" TEXT,
  "accepted" INTEGER,
  "refused" INTEGER
) STRICT;

CREATE TABLE "export_row" (
  id INTEGER PRIMARY KEY,
  "owner_unit" INTEGER,
  "status" TEXT,
  "row_version" INTEGER,
  "created_at" INTEGER,
  "created_by" INTEGER,
  "updated_at" INTEGER,
  "updated_by" INTEGER,
  "batch" INTEGER NOT NULL REFERENCES "export_batch"(id),
  "data_group" TEXT NOT NULL,
  "entity" TEXT NOT NULL,
  "record" INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  "name" TEXT,
  "change" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "hash" TEXT,
  "error" TEXT
) STRICT;

CREATE UNIQUE INDEX ux_export_field_data_group_entity_code ON "export_field"("data_group", "entity", "code");
CREATE UNIQUE INDEX ux_export_value_value_map_own_value ON "export_value"("value_map", "own_value");
CREATE UNIQUE INDEX ux_export_batch_batch_no ON "export_batch"("batch_no");
CREATE UNIQUE INDEX ux_export_row_batch_key ON "export_row"("batch", "key");
CREATE INDEX ix_export_row_key ON "export_row"("key");
