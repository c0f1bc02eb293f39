#pragma once

#include "core/report/quarterreport.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

/// The numbers of a report's sentences; a person may write another in place of one, with a reason.
/// The computed number stays beside it on paper.
class RetypeDialog : public QDialog
{
    Q_OBJECT

public:
    RetypeDialog(
        const core::Document &document, const QList<core::Retyped> &retyped, QWidget *over);

    QList<core::Retyped> retyped() const;

Q_SIGNALS:
    void done(const QList<core::Retyped> &retyped);

private:
    void buildList(const core::Document &document);
    void buildFields();
    void show(int row);
    void keep();
    void restore();

    QHash<QString, core::Retyped> m_retyped;
    QHash<QString, QString> m_computed;
    QListWidget *m_list;
    QLabel *m_value;
    QLineEdit *m_text;
    QLineEdit *m_reason;
    QPushButton *m_keep;
    QPushButton *m_restore;
};

/// Whether sentences of the document have numbers that can be written over.
bool hasFigures(const core::Document &document);

} // namespace ui
