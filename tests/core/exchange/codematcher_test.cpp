#include "core/exchange/codematcher.h"
#include "tests/core/exchange/resourcenames.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("codes are found by the words people use", "[exchange]")
{
    const tests::ResourceNames names;
    CodeMatcher matcher(names);
    const auto code = [&](QLatin1StringView book, const char16_t *text) {
        return matcher.codeOf(book, QString::fromUtf16(text)).value_or(u"-"_s).toStdString();
    };
    for (const char16_t *level : {u"初级", u"初级工", u"五级", u"五级/初级工", u"五级／初级工",
             u"５", u"五级(初级工)", u"初级工（五级）", u" 五 级 "})
        CHECK(code("skill_level"_L1, level) == "5");
    CHECK(code("skill_level"_L1, u"高级工") == "3");
    CHECK(code("skill_level"_L1, u"高级技师") == "1");
    CHECK(code("skill_level"_L1, u"技师") == "2");
    CHECK(code("skill_level"_L1, u"高级") == "-"); // 高级工 or 高级技师
    CHECK(code("skill_level"_L1, u"甲级") == "-");
    CHECK(code("ethnicity"_L1, u"汉") == "01");
    CHECK(code("education"_L1, u"大专") == "30");
    CHECK(code("education"_L1, u"初 中") == "70");
    CHECK(code("trainee_category"_L1, u"脱贫劳动力") == "01");
    CHECK(code("trainee_category"_L1, u"脱贫劳动力（原建档立卡贫困劳动力）") == "01");
    CHECK(code("trainee_category"_L1, u"02") == "02");
    CHECK(code("occupation"_L1, u"中式烹调师") == "4-03-02-01");
    CHECK(code("occupation"_L1, u"4-03-02-01") == "4-03-02-01");
    CHECK(code("occupation"_L1, u"厨工大师傅") == "-");
    CHECK(code("evaluation_result"_L1, u"√") == "pass");
    CHECK(code("evaluation_result"_L1, u"×") == "fail");
    CHECK(code("evaluation_result"_L1, u"缺考") == "absent");
    CHECK(code("subsidy_kind"_L1, u"生活费补贴") == "SH");
    CHECK(code("voucher_status"_L1, u"已使用") == "used");
    CHECK(code("division"_L1, u"临县") == "141124");
    CHECK(code("no_such_book"_L1, u"x") == "-");
}

TEST_CASE("a town is found by name, in the county of the sender first", "[exchange]")
{
    const tests::ResourceNames names;
    CodeMatcher matcher(names);
    CHECK(matcher.townOf(u"城庄镇"_s, u"141124"_s) == u"141124102"_s);
    CHECK(matcher.townOf(u"城庄"_s, u"141124"_s) == u"141124102"_s);
    CHECK(matcher.townOf(u"山西省吕梁市临县城庄镇"_s, {}) == u"141124102"_s);
    CHECK(matcher.townOf(u"滨河街道办事处"_s, {}) == u"141102001"_s);
    CHECK_FALSE(matcher.townOf(u"无此乡"_s, u"141124"_s));
}
