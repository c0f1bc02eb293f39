#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;

namespace core {

/// A workbook under way. Written beside its target and put there whole when finished; gone if it is
/// not.
class WorkbookFile
{
public:
    /// Constant: one row in memory, rows in order only. Free: any cell at any time, for small
    /// sheets.
    enum class Memory { Constant, Free };

    static Result<std::unique_ptr<WorkbookFile>> create(const QString &path, Memory memory);
    ~WorkbookFile();

    lxw_workbook *handle() const { return m_workbook; }
    /// A worksheet of that name, made acceptable and unlike the names before.
    Result<lxw_worksheet *> addSheet(const QString &name);
    /// Counts a row that must be found again when the file is checked.
    void expectRow() { ++m_rows; }
    /// Closes the file, reads it back to see that nothing is missing, and puts it in place.
    Result<> finish();

private:
    WorkbookFile(const QString &path, const QString &part, lxw_workbook *workbook);
    tl::unexpected<Error> refused(const QString &detail) const;
    Result<> check() const;

    QString m_path;
    QString m_part;
    lxw_workbook *m_workbook;
    QStringList m_names;
    qint64 m_rows = 0;
};

/// What `text` may be in a cell: UTF-8 without characters that XML forbids, escapes of the format
/// escaped.
QByteArray cellText(const QString &text);

/// A name a worksheet may have: no []:*?/\, at most 31 characters, not empty.
QString sheetName(const QString &wanted);

} // namespace core
