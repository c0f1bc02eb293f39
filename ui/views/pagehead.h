#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/// Title of a page with its tools at the right; shared by all pages that are no registry.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    void addTool(QWidget *tool);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QLabel *m_title;
    QLabel *m_note;
    QHBoxLayout *m_row;
};

/// The column every page is built in, with its margins.
QVBoxLayout *pageColumn(QWidget *page);

} // namespace ui
