#include "ui/common/messages.h"
#include "ui/common/toast.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Presses the button with that text in the question that opens next.
void answerWith(const QString &text)
{
    QTimer::singleShot(0, qApp, [text] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        REQUIRE(box);
        for (auto *button : box->buttons()) {
            if (button->text() == text)
                button->click();
        }
    });
}

} // namespace

TEST_CASE("an error is shown in words and does not block", "[common]")
{
    QWidget window;
    window.show();
    ui::showError(&window,
        {.code = core::Error::Code::File, .text = u"磁盘空间不足"_s, .detail = u"ENOSPC"_s});
    auto *box = window.findChild<QMessageBox *>();
    REQUIRE(box);
    CHECK(box->text() == u"磁盘空间不足"_s);
    CHECK_FALSE(box->text().contains(u"ENOSPC"_s));
    box->close();
    settle();
    ui::showError(&window, {.code = core::Error::Code::Cancelled, .text = u"已取消"_s});
    CHECK_FALSE(window.findChild<QMessageBox *>());
}

TEST_CASE("a question is answered by its own words", "[common]")
{
    QWidget window;
    const ui::Question question{.text = u"发布这份公示名单？"_s, .accept = u"发布"_s};
    answerWith(u"发布"_s);
    CHECK(ui::ask(&window, question));
    answerWith(u"取消"_s);
    CHECK_FALSE(ui::ask(&window, question));
}

TEST_CASE("a toast offers its action once and gives way to the next", "[common]")
{
    QWidget window;
    window.resize(900, 600);
    window.show();
    int undone = 0;
    ui::showToast(&window, u"已导入 43 人"_s, u"撤销"_s, [&] { ++undone; });
    ui::showToast(&window, u"已删除 1 个班级"_s, u"撤销"_s, [&] { undone += 10; });
    settle();
    REQUIRE(window.findChildren<ui::Toast *>().size() == 1);
    auto *toast = window.findChild<ui::Toast *>();
    CHECK(toast->findChild<QLabel *>(u"text"_s)->text() == u"已删除 1 个班级"_s);
    CHECK(window.rect().contains(toast->geometry()));
    window.resize(500, 400);
    settle();
    CHECK(window.rect().contains(toast->geometry()));
    toast->findChild<QPushButton *>(u"action"_s)->click();
    settle();
    CHECK(undone == 10);
    CHECK_FALSE(window.findChild<ui::Toast *>());
}
