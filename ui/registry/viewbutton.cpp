#include "ui/registry/viewbutton.h"

#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace ui {

using namespace Qt::StringLiterals;

ViewButton::ViewButton(const core::Table &table, QWidget *parent)
    : QPushButton(parent)
    , m_table(table)
    , m_menu(new QMenu(this))
{
    setObjectName(u"views"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewButton::fill);
    showName();
}

void ViewButton::setCurrent(const SavedView &view)
{
    m_current = view;
}

QStringList ViewButton::names() const
{
    QStringList names;
    for (const auto &view : savedViews(Settings(), m_table))
        names.append(view.name);
    return names;
}

void ViewButton::saveAs(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    Settings settings;
    auto views = savedViews(settings, m_table);
    m_current.name = name.trimmed();
    views.removeIf([&](const SavedView &view) { return view.name == m_current.name; });
    views.append(m_current);
    setSavedViews(settings, m_table, views);
    m_name = m_current.name;
    showName();
}

void ViewButton::remove(const QString &name)
{
    Settings settings;
    auto views = savedViews(settings, m_table);
    views.removeIf([&](const SavedView &view) { return view.name == name; });
    setSavedViews(settings, m_table, views);
    if (m_name == name)
        m_name.clear();
    showName();
}

void ViewButton::choose(const QString &name)
{
    for (const auto &view : savedViews(Settings(), m_table)) {
        if (view.name != name)
            continue;
        m_name = name;
        showName();
        Q_EMIT chosen(view);
        return;
    }
}

void ViewButton::fill()
{
    m_menu->clear();
    m_menu->addAction(tr("全部记录"), this, [this] {
        m_name.clear();
        showName();
        Q_EMIT usualWanted();
    });
    m_menu->addSeparator();
    for (const auto &name : names()) {
        auto *action = m_menu->addAction(name, this, [this, name] { choose(name); });
        action->setCheckable(true);
        action->setChecked(name == m_name);
    }
    m_menu->addSeparator();
    if (!m_name.isEmpty()) {
        m_menu->addAction(tr("更新“%1”").arg(m_name), this, [this] { saveAs(m_name); });
        m_menu->addAction(tr("删除“%1”").arg(m_name), this, [this] { remove(m_name); });
    }
    addNameField();
}

/// The name is typed in the menu itself; Enter saves.
void ViewButton::addNameField()
{
    auto *name = new QLineEdit(m_menu);
    name->setObjectName(u"viewName"_s);
    name->setPlaceholderText(tr("存为新视图：输入名称，回车"));
    name->setAccessibleName(tr("新视图的名称"));
    name->setMinimumWidth(220);
    auto *action = new QWidgetAction(m_menu);
    action->setDefaultWidget(name);
    m_menu->addAction(action);
    connect(name, &QLineEdit::returnPressed, this, [this, name] {
        saveAs(name->text());
        m_menu->close();
    });
}

void ViewButton::showName()
{
    setText(m_name.isEmpty() ? tr("全部记录") : tr("视图：%1").arg(m_name));
}

} // namespace ui
