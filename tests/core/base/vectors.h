#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <catch2/catch.hpp>
#include <vector>

/// The named list of tests/data/validation_vectors.json.
inline std::vector<QJsonObject> vectors(QLatin1StringView name)
{
    QFile file(QStringLiteral(TEST_DATA "/validation_vectors.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(name).toArray();
    REQUIRE_FALSE(list.isEmpty());
    std::vector<QJsonObject> objects;
    for (const auto &value : list)
        objects.push_back(value.toObject());
    return objects;
}

inline QString textOf(const QJsonObject &vector, QLatin1StringView key)
{
    REQUIRE(vector.contains(key));
    return vector.value(key).toString();
}

inline qint64 integerOf(const QJsonObject &vector, QLatin1StringView key)
{
    REQUIRE(vector.contains(key));
    return vector.value(key).toInteger();
}
