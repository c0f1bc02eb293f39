#pragma once

#include "core/exchange/importreading.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace ui {

class ImportSession;

/// Second step: what each sheet was taken for, and what each of its columns means.
class ImportSheetsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSheetsStep(ImportSession &session, QWidget *parent = nullptr);

    /// After a check.
    void showSheets();
    void takeFocus();

Q_SIGNALS:
    /// Something was chosen otherwise; the files are to be checked again.
    void chosen();

private:
    struct Place
    {
        qsizetype file;
        qsizetype sheet;
    };

    QWidget *buildSheets();
    QWidget *buildColumns();
    void addFailure(qsizetype file);
    void addSheet(const Place &place);
    void showColumns();
    void addColumn(const core::SheetReading &sheet, quint32 column, const QString &heading,
        const core::ImportColumn *mapped);
    QComboBox *fieldBox(const core::SheetReading &sheet, quint32 column, const QString &heading,
        const QString &field);
    QComboBox *kindBox(const Place &place, const core::SheetReading &sheet);
    const core::SheetReading *current() const;

    ImportSession &m_session;
    QTableWidget *m_sheets = nullptr;
    QTableWidget *m_columns = nullptr;
    QLabel *m_note = nullptr;
    QList<Place> m_places; // sheet -1: a file that could not be read
};

} // namespace ui
