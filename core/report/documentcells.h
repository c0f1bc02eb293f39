#pragma once

#include "core/report/document.h"

#include <functional>

namespace core {

/// A number of a document and where it stands: 1!C5 is column C, row 5 (below the header) of its
/// first table, K2 the second tile, G1.3 the third bar of the first chart,
/// S4 the fourth number of the sentences.
struct DocumentCell
{
    QString place;
    QString label; // of its row and column
    int table = -1; // from 0; −1: not in a table
    Document::Cell cell; // of a bar: its value
};

/// Every figure of a document in reading order: numbers and lights, no words.
std::vector<DocumentCell> cellsOf(const Document &document);

/// The cell of a table or tile at a place; null when there is none.
Document::Cell *cellAt(Document &document, const QString &place);

/// C, AA …; columns count from 0.
QString columnLetters(int column);

/// How many tables the document has.
int tableCount(const Document &document);

} // namespace core
