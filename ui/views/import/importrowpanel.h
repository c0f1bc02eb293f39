#pragma once

#include "ui/views/import/importsession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

/// One row under import: what the check says, each field as it stands in the sheet, what it shall
/// say instead, and what the ledger says. A word that no code list knows can be given a meaning for
/// all rows at once.
class ImportRowPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRowPanel(ImportSession &session, QWidget *parent = nullptr);

    struct Place
    {
        qsizetype file = 0;
        qsizetype sheet = 0;
        qsizetype row = 0;
    };
    void show(const Place &place);
    void clear();
    /// The first cell in error opens for editing.
    void editFirstError();

Q_SIGNALS:
    /// Something was chosen otherwise; the files are to be checked again.
    void mended();

private:
    const core::SheetReading &sheet() const;
    const core::ImportRow &row() const;
    ImportCell cellAt(qsizetype column) const;
    QString written(qsizetype column) const;
    void showField(qsizetype line);
    void showMeanings();
    void fillMeanings(const core::ImportField &field);
    void take(int line);

    ImportSession &m_session;
    std::optional<Place> m_place;
    QLabel *m_findings;
    QTableWidget *m_fields;
    QWidget *m_meaningBar;
    QLabel *m_word;
    QComboBox *m_meaning;
    QPushButton *m_useForAll;
    QString m_field; // whose word wants a meaning
    bool m_isFilling = false;
};

} // namespace ui
