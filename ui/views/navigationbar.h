#pragma once

#include "ui/views/pages.h"

#include <QListWidget>

namespace ui {

/// All pages under the names of their areas. Narrow, it shows their icons alone.
class NavigationBar : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    enum class Width { Full, Icons };
    void setShown(Width width);
    Width shown() const { return m_width; }

    QString currentPage() const;
    /// Marks the page without asking for it.
    void setCurrentPage(const QString &page);
    /// The page of the section that was looked at last, else its first.
    QString pageIn(Section section) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageWanted(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHeading(const QString &title);
    void addPage(const PageInfo &page);
    void ask();

    Width m_width = Width::Full;
    QHash<Section, QString> m_last;
};

} // namespace ui
