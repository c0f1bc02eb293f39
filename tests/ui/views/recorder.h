#pragma once

#include "core/report/document.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace samples {

/// Something drawn: a piece of text, or a point of a path; in points from the page's corner.
struct RecordedMark
{
    QString text; // empty: a point of a path
    QPointF at;
};
using RecordedPage = std::vector<RecordedMark>;

/// What a printer or PDF writer is sent.
std::vector<RecordedPage> recordedPrint(const core::Document &document);
/// What the preview draws, as wide as its window.
std::vector<RecordedPage> recordedPreview(const core::Document &document);

/// How far marks of the same place in the order of drawing lie apart at most; very far when one has
/// something the other lacks.
qreal difference(const RecordedPage &one, const RecordedPage &other);

} // namespace samples
