#pragma once

#include "core/schema/table.h"

#include <QDate>

#include <optional>

namespace core {

struct CodeItem
{
    QString code;
    QString name; // Chinese
    QString nameEnglish;
    QString attributes; // "k=v;k=v"
    QDate validFrom; // invalid: always
    QDate validTo;

    /// The name in the language of the texts; Chinese when it has no English.
    QString title() const;
    bool isValidOn(QDate day) const;
    /// Empty when the attribute is missing.
    QString attribute(QLatin1StringView key) const;
};

/// How codes, links and states are called. Checking and formatting ask it; the ledger's code book
/// and the record store answer.
class Names
{
public:
    virtual ~Names() = default;

    /// Null when the book or the code is not known.
    virtual const CodeItem *code(QLatin1StringView book, const QString &code) const = 0;
    virtual QList<CodeItem> codes(QLatin1StringView book) const = 0;
    /// The code whose code or name is `text`; empty when none or several are.
    virtual QString codeOf(QLatin1StringView book, const QString &text) const = 0;
    virtual QString stateLabel(QLatin1StringView machine, const QString &state) const = 0;
    /// The state whose code or label is `text`; empty when none is.
    virtual QString stateOf(QLatin1StringView machine, const QString &text) const = 0;
    /// What a linked row is called; empty when it is not there.
    virtual QString linkTitle(QLatin1StringView table, RowId id) const = 0;
    /// The row that `text` names: its id, its natural key or its title. 0 when none or several do.
    virtual RowId linkOf(QLatin1StringView table, const QString &text) const = 0;
};

} // namespace core
