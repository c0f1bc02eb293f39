#pragma once

#include "core/base/money.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace core {

/// What a bank says of one payment it was asked for; money in fen.
struct BankAnswer
{
    quint32 row = 0; // from 1, as the spreadsheet shows it
    QString holder = {};
    QString account = {};
    Fen amount = 0;
    bool isPaid = false;
    QString reason = {}; // why not
};

/// A bank's return file: every payment of a list with its result.
struct BankReturnFile
{
    QByteArray sha256 = {};
    QList<BankAnswer> answers = {};
};

/// Reads a workbook or text file with the columns 账号, 金额 and 结果; a row that cannot be
/// understood is an error that names it.
Result<BankReturnFile> readBankReturn(const QString &path, const Progress &progress = {});

} // namespace core
