#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/// A white (or dark) rounded panel with a heading, room for buttons beside it, and contents below.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr)
        : Card(QString(), parent)
    { }
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// Puts a widget at the right end of the heading.
    void addToHeading(QWidget *widget);
    /// Where the contents go.
    QVBoxLayout *contents() const { return m_contents; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_title;
    QHBoxLayout *m_heading;
    QVBoxLayout *m_contents;
};

} // namespace ui
