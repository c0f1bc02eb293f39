-- Second keying of scores, certificate numbers and paper, files of the bank.
SELECT 1;
