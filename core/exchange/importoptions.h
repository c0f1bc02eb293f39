#pragma once

#include "core/base/result.h"
#include "core/exchange/importfields.h"
#include "core/exchange/sheetreader.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace core {

/// What a person chose for one sheet instead of what was found.
struct SheetChoice
{
    std::optional<SheetKind> kind = {}; // Ignored: leave the sheet out
    const Table *registry = nullptr; // with SheetKind::Registry
    std::optional<quint32> headerRow = {}; // from 1, the last row of the heading
    QMap<quint32, QString> columns = {}; // column from 0 -> field; "" for none
    QMap<quint32, QMap<quint32, QString>> cells = {}; // row from 1 -> column from 0 -> mended text

    bool isLayout() const { return kind || headerRow || !columns.isEmpty(); }
};

/// What was chosen for a layout before; columns count from the first one of the heading.
struct KnownLayout
{
    SheetKind kind = SheetKind::Ignored;
    const Table *registry = nullptr;
    QMap<quint32, QString> columns = {};
};

/// A value for comparison with those that a person gave a meaning.
QString valueKey(const QString &text);

/// What a clerk would choose on the import page.
struct ImportOptions
{
    QDate asOf = {}; // today; required
    QString division = {}; // of the sender: decides between towns of one name
    QDate classStart = {};
    QDate classEnd = {};
    int ageMin = 18;
    int ageMax = 60;
    std::optional<SheetKind> kind = {}; // of all sheets that have a heading
    const Table *registry = nullptr; // with SheetKind::Registry
    TextOptions text = {};
    QHash<QString, QString> learned = {}; // headingKey -> field, what this sender's sheets taught
    QHash<QString, QHash<QString, QString>> values
        = {}; // field -> valueKey -> what it means: 兴县人社局 -> 141123
    QHash<QByteArray, KnownLayout> layouts = {}; // by fingerprint
    QHash<QString, SheetChoice> sheets = {}; // by name
};

/// Reads {"as_of", "division_code", "class": {"start_date", "end_date", "age_min", "age_max"}};
/// what is missing stays as in `defaults`.
Result<ImportOptions> importOptionsFrom(const QJsonObject &json, const ImportOptions &defaults);

/// Picks the options of `fileName` out of {"files": [{"file", "options"}]}, or takes the object
/// itself.
Result<ImportOptions> importOptionsFor(
    const QJsonObject &json, const QString &fileName, const ImportOptions &defaults);

/// Takes what a person chose: {"sheets": {NAME: {"kind", "header_row", "columns": {"C": "field"},
/// "cells": {"B12": "text"}}}, "values": {FIELD: {"written": "code"}}, "headings": {WORD: FIELD}}.
Result<> takeChoices(const QJsonObject &json, ImportOptions &options);
/// The same back, to keep a choice for later.
QJsonObject choicesOf(const ImportOptions &options);

} // namespace core
