#include "ui/common/optionpicker.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/rules/stateinfo.h"
#include "ui/common/fieldeditor.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Past this many, codes are shown: they are what people find a trade or a town by.
constexpr qsizetype kShortList = 40;
constexpr qsizetype kMostShown = 200;

} // namespace

QList<Option> optionsOf(const EditorSource &source, const core::Field &field)
{
    QList<Option> options;
    if (inputOf(field) == Input::Flag) {
        options = {{core::Value(1), {}, OptionPicker::tr("是")},
            {core::Value(0), {}, OptionPicker::tr("否")}};
    } else if (field.kind == core::Kind::State) {
        const auto states = core::statesOf(source.workspace.database(), source.table);
        for (const auto &state : states.value_or(QList<core::StateInfo>()))
            options.append({state.code, {}, state.label});
    } else if (!field.choices.isEmpty()) {
        for (const auto &choice : field.choices)
            options.append(
                {core::Value(choice.key), {}, QCoreApplication::translate("domain", choice.label)});
    } else {
        const auto codes = source.workspace.names().codes(field.reference);
        for (const auto &item : codes) {
            const QString shown = item.title();
            options.append(
                {core::Value(item.code), item.code, shown, item.isValidOn(source.workspace.today()),
                    shown == item.name ? QString() : item.name});
        }
    }
    return options;
}

QList<Option> OptionIndex::matching(const QString &typed) const
{
    if (m_initials.isEmpty() && !typed.isEmpty()) {
        for (const auto &option : m_options)
            m_initials.append(core::initials(option.name + option.otherName, core::Reading::Word));
    }
    const QString wanted = core::folded(typed);
    const QString letters = typed.toLower();
    QList<Option> first;
    QList<Option> rest;
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        if (!m_options[i].isOffered)
            continue;
        if (typed.isEmpty()) {
            first.append(m_options[i]);
            continue;
        }
        const QString name = core::folded(m_options[i].name);
        const QString other = core::folded(m_options[i].otherName);
        const bool begins = name.startsWith(wanted) || other.startsWith(wanted)
            || m_options[i].code.startsWith(typed, Qt::CaseInsensitive)
            || m_initials[i].startsWith(letters);
        if (begins)
            first.append(m_options[i]);
        else if (name.contains(wanted) || other.contains(wanted) || m_initials[i].contains(letters))
            rest.append(m_options[i]);
    }
    return first + rest;
}

const Option *OptionIndex::find(const core::Value &value) const
{
    const auto found = std::find_if(m_options.begin(), m_options.end(),
        [&](const Option &option) { return option.value == value; });
    return found == m_options.end() ? nullptr : &*found;
}

const Option *OptionIndex::named(const QString &text) const
{
    const QString wanted = core::folded(text);
    const Option *only = nullptr;
    for (const auto &option : m_options) {
        if (option.code == text)
            return &option;
        if (core::folded(option.name) != wanted && core::folded(option.otherName) != wanted)
            continue;
        if (only)
            return nullptr;
        only = &option;
    }
    return only;
}

OptionPicker::OptionPicker(const QList<Option> &options, QWidget *parent)
    : PickerEdit(parent)
    , m_index(options)
    , m_showsCodes(options.size() > kShortList)
{ }

QList<Suggestion> OptionPicker::suggest(const QString &typed) const
{
    QList<Suggestion> suggestions;
    for (const auto &option : m_index.matching(typed).mid(0, kMostShown)) {
        suggestions.append({option.value,
            m_showsCodes ? QStringList{option.name, option.code} : QStringList{option.name}});
    }
    return suggestions;
}

QString OptionPicker::textOf(const core::Value &value) const
{
    const Option *option = m_index.find(value);
    return option ? option->name : value.plain();
}

core::Value OptionPicker::named(const QString &text) const
{
    const Option *option = m_index.named(text);
    return option ? option->value : core::Value();
}

} // namespace ui
