#pragma once

namespace ui {

class Desk;
class Page;
struct PageInfo;

/// Makes the page that the navigation calls so.
Page *makePage(const PageInfo &info, Desk &desk);

} // namespace ui
