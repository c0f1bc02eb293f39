#pragma once

#include "core/schema/table.h"
#include "ui/common/pickeredit.h"

namespace ui {

struct EditorSource;

/// One entry of a list known by heart: a code, a choice, a state.
struct Option
{
    core::Value value;
    QString code; // shown beside the name when people know it
    QString name;
    bool isOffered = true; // false: known, but valid no longer
    QString otherName = {}; // Chinese, where English is shown: found all the same
};

/// What the field may hold: today's codes of its book, its choices, its states, yes and no.
QList<Option> optionsOf(const EditorSource &source, const core::Field &field);

/// The options that what was typed may mean: by code, by a part of the name or by its initials.
class OptionIndex
{
public:
    explicit OptionIndex(QList<Option> options)
        : m_options(std::move(options))
    { }

    const QList<Option> &all() const { return m_options; }
    QList<Option> matching(const QString &typed) const;
    /// Null when it is not among them.
    const Option *find(const core::Value &value) const;
    /// The one with this code or name; null when none or several have it.
    const Option *named(const QString &text) const;

private:
    QList<Option> m_options;
    mutable QStringList m_initials; // made when first asked for
};

/// Picks one of a list known by heart.
class OptionPicker : public PickerEdit
{
    Q_OBJECT

public:
    explicit OptionPicker(const QList<Option> &options, QWidget *parent = nullptr);

    QString textOf(const core::Value &value) const override;

protected:
    QList<Suggestion> suggest(const QString &typed) const override;
    core::Value named(const QString &text) const override;

private:
    OptionIndex m_index;
    bool m_showsCodes = false;
};

} // namespace ui
