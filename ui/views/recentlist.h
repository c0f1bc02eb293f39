#pragma once

#include <QListWidget>

namespace ui {

class Settings;

/// The ledgers opened before: Enter or click opens, Delete takes one off the list (not off the
/// disk).
class RecentList : public QListWidget
{
    Q_OBJECT

public:
    explicit RecentList(Settings &settings, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void wanted(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void forget();

    Settings &m_settings;
};

} // namespace ui
