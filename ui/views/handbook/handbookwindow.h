#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace ui {

class HandbookView;

/// The handbook: its contents and what a search found at the left, a chapter at the right. It
/// stands beside the window that it explains.
class HandbookWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HandbookWindow(QWidget *parent = nullptr);

    void open(const QString &anchor);
    QString anchor() const;

    /// Brings up the one that belongs to the window of `from`, at the first of the places.
    static void openFrom(QWidget *from, const QStringList &places);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildSide();
    QWidget *buildTools();
    QToolButton *addTool(QWidget *bar, const QString &name, const QString &text);
    void fillContents();
    void bringUp(const QString &anchor);
    void step(int by);
    void search();
    void find(const QString &words);
    void openFound();
    void showSteps();
    void savePdf();
    void print();

    QPointer<QWidget> m_owner; // the window it explains
    QLineEdit *m_search;
    QStackedWidget *m_side;
    QTreeWidget *m_contents;
    QListWidget *m_found;
    HandbookView *m_view;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QStringList m_history;
    qsizetype m_at = -1;
};

} // namespace ui
