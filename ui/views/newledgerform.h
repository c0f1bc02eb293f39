#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class InlineBar;
class Settings;

/// What a new ledger is made with: whose it is, for which year, in which file.
class NewLedgerForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewLedgerForm(Settings &settings, QWidget *parent = nullptr);

    QString unit() const;
    int year() const;
    QString path() const;
    void begin();
    InlineBar *bar() const { return m_bar; }

Q_SIGNALS:
    void accepted();
    void cancelled();

private:
    void buildFields();
    void fillUnits();
    void suggestPath();
    void choosePath();
    void accept();

    Settings &m_settings;
    InlineBar *m_bar;
    QComboBox *m_unit;
    QSpinBox *m_year;
    QLineEdit *m_path;
    QPushButton *m_accept = nullptr;
    bool m_isPathOwn = false; // typed, not suggested
};

} // namespace ui
