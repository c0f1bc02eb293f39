#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/pickeredit.h"

namespace ui {

/// Picks a row of another registry: type its code, its name, another name or the initials of its
/// pinyin. Rows picked before come first; a new one can be made on the way.
class RecordPicker : public PickerEdit
{
    Q_OBJECT

public:
    RecordPicker(core::Workspace &workspace, const QString &table, QWidget *parent = nullptr);

    QString textOf(const core::Value &value) const override;

protected:
    QList<Suggestion> suggest(const QString &typed) const override;
    core::Value named(const QString &text) const override;
    QString noteOn(const QString &typed, qsizetype found) const override;
    QString actionText() const override;
    void runAction(const QString &typed) override;
    void remember(const core::Value &value) override;

private:
    QString settingKey() const;
    QList<core::Record> recent() const;
    QList<core::Record> matching(const QString &typed) const;
    Suggestion lineOf(const core::Record &record) const;

    core::Workspace &m_workspace;
    const core::Table &m_table;
};

} // namespace ui
