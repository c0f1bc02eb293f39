#pragma once

#include <QHeaderView>

namespace ui {

/// A header of two rows: names of groups over the names of their columns.
class GroupHeader : public QHeaderView
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        int first = 0;
        int columns = 1;
    };

    explicit GroupHeader(QWidget *parent = nullptr);

    void addGroup(const Group &group) { m_groups.append(group); }
    /// Beside: the first column has no group and stands at the left. Centred: every column has one.
    enum class Subtitles { Beside, Centred };
    void setSubtitles(Subtitles subtitles) { m_subtitles = subtitles; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QRect groupRect(const Group &group) const;

    QList<Group> m_groups;
    Subtitles m_subtitles = Subtitles::Beside;
};

} // namespace ui
