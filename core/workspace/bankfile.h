#pragma once

#include "core/base/money.h"
#include "core/base/progress.h"
#include "core/domain/subsidy.h"
#include "core/report/document.h"
#include "core/workspace/workspace.h"

namespace core {

/// One payment of a batch, as the bank is told; money in fen.
struct BankLine
{
    RowId item = 0; // 0: the whole batch, to its payee
    QString holder = {};
    QString bank = {};
    QString account = {};
    Fen amount = 0;
};
struct BankList
{
    SubsidyApplication application = {};
    QList<BankLine> lines = {};

    Fen total() const;
};

/// Whom the bank shall pay for an approved or paid batch: its payee, or each person of a personal
/// batch whom it has not paid yet. Takes the right to record payments; an account that is missing
/// is named.
Result<BankList> bankList(const Workspace &workspace, RowId application);

/// The list as a workbook with full accounts; that it was made is put on record.
Result<void> writeBankList(Workspace &workspace, RowId application, const QString &path);
/// The list as a paper to sign: accounts masked, the sum in capitals.
Result<Document> bankListPaper(const Workspace &workspace, RowId application);

/// What a return file changed.
struct TakenReturn
{
    int paid = 0;
    int returned = 0;
    Fen returnedAmount = 0;
};
/// Enters what the bank answered, once for each file: results of the items, money that came back.
/// All rows must belong to the list, or nothing is written.
Result<TakenReturn> takeBankReturn(
    Workspace &workspace, RowId application, const QString &path, const Progress &progress = {});

} // namespace core
