#pragma once

#include <QWidget>

class QComboBox;

namespace ui {

class Desk;

/// Unit ▸ year ▸ period: what dashboard and reports are about.
class ScopeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeBar(Desk &desk, QWidget *parent = nullptr);

private:
    QComboBox *addChoice(const QString &name, const QString &objectName);
    void fillUnits();
    void fillYears();
    void fillPeriods();
    void show();
    void choose();

    Desk &m_desk;
    QComboBox *m_unit;
    QComboBox *m_year;
    QComboBox *m_period;
};

} // namespace ui
