-- Second keying of scores, certificate numbers and paper, files of the bank.
ALTER TABLE "subsidy_item" ADD COLUMN "bank_result" TEXT;
ALTER TABLE "subsidy_item" ADD COLUMN "bank_day" TEXT;
ALTER TABLE "subsidy_item" ADD COLUMN "bank_note" TEXT;
