<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>QDialog</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>没有名为“%1”的登记表。用 info 查看有哪些。</source>
        <translation>There is no registry &quot;%1&quot;. Use info to list them.</translation>
    </message>
    <message>
        <source>报表类型“%1”与期间“%2”不符，如 --type quarter --period 2021Q4。</source>
        <translation>Report type &quot;%1&quot; does not fit period &quot;%2&quot;; for example --type quarter --period 2021Q4.</translation>
    </message>
    <message>
        <source>请用 --out 指定 .pdf、.xlsx 或 .json 文件。</source>
        <translation>Name a .pdf, .xlsx or .json file with --out.</translation>
    </message>
    <message>
        <source>已写入 %1</source>
        <translation>Wrote %1</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>地区；141100 为全市，141100:own 为市本级</source>
        <translation>Area; 141100 is the whole city, 141100:own the city level alone</translation>
    </message>
    <message>
        <source>截至某一时刻</source>
        <translation>As of a moment</translation>
    </message>
    <message>
        <source>各指标的完成、目标、完成率和排名</source>
        <translation>Results, targets, completion rates and ranks by indicator</translation>
    </message>
    <message>
        <source>按县区或按部门</source>
        <translation>By county or by department</translation>
    </message>
    <message>
        <source>一个数字背后的记录</source>
        <translation>The records behind one figure</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>打印报表，不需要窗口</source>
        <translation>Print a report without a window</translation>
    </message>
    <message>
        <source>.pdf、.xlsx 或 .json 文件</source>
        <translation>A .pdf, .xlsx or .json file</translation>
    </message>
    <message>
        <source>读不出选项文件“%1”。</source>
        <translation>Cannot read the options file &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>选项文件“%1”不是 JSON。</source>
        <translation>The options file &quot;%1&quot; is not JSON.</translation>
    </message>
    <message>
        <source>%1：内容相同的文件已于 %2 导入（%3），这次没有改动。</source>
        <translation>%1: a file with the same content was imported on %2 (%3). Nothing was changed.</translation>
    </message>
    <message>
        <source>%1：接收 %2 行，提醒 %3 行，拒收 %4 行。</source>
        <translation>%1: rows accepted %2, with warnings %3, refused %4.</translation>
    </message>
    <message>
        <source>没有保存的列：%1</source>
        <translation>Columns not stored: %1</translation>
    </message>
    <message>
        <source>导入到哪个班级</source>
        <translation>Class to import into</translation>
    </message>
    <message>
        <source>每个文件的选项</source>
        <translation>Options for each file</translation>
    </message>
    <message>
        <source>只检查，不写入</source>
        <translation>Check only, write nothing</translation>
    </message>
    <message>
        <source>没有这条记录的修改历史。</source>
        <translation>This record has no history.</translation>
    </message>
    <message>
        <source>没有可以撤销的步骤。</source>
        <translation>There is no step to undo.</translation>
    </message>
    <message>
        <source>一条记录的修改历史</source>
        <translation>The history of one record</translation>
    </message>
    <message>
        <source>撤销一步；撤销一次撤销就是重做</source>
        <translation>Undo a step; undoing an undo is a redo</translation>
    </message>
    <message>
        <source>要撤销的修改；不填为最近一步</source>
        <translation>The change to undo; left out, the last one</translation>
    </message>
    <message>
        <source>修改记录，新的在前</source>
        <translation>The change log, newest first</translation>
    </message>
    <message>
        <source>--%1 应为不小于 0 的整数，不能是“%2”。</source>
        <translation>--%1 takes a whole number of 0 or more, not &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>已建立台账 %1</source>
        <translation>Created ledger %1</translation>
    </message>
    <message>
        <source>已建立演示城市 %1</source>
        <translation>Created demo city %1</translation>
    </message>
    <message>
        <source>单位 %1，结构第 %2 版</source>
        <translation>Unit %1, schema version %2</translation>
    </message>
    <message>
        <source>体检通过，没有发现问题。</source>
        <translation>Check passed, no problems found.</translation>
    </message>
    <message>
        <source>已备份到 %1，并已核对。</source>
        <translation>Backed up to %1 and verified.</translation>
    </message>
    <message>
        <source>已从 %1 恢复到 %2。</source>
        <translation>Restored from %1 to %2.</translation>
    </message>
    <message>
        <source>原来的台账保存在 %1。</source>
        <translation>The previous ledger is kept as %1.</translation>
    </message>
    <message>
        <source>新建空台账</source>
        <translation>Create an empty ledger</translation>
    </message>
    <message>
        <source>所属地区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>工作年度</source>
        <translation>Working year</translation>
    </message>
    <message>
        <source>建立演示城市</source>
        <translation>Create the demo city</translation>
    </message>
    <message>
        <source>结构版本、单位和各表行数</source>
        <translation>Schema version, unit and rows per table</translation>
    </message>
    <message>
        <source>体检：文件、关联、行散列、链、汇总</source>
        <translation>Check file, links, row hashes, chain and totals</translation>
    </message>
    <message>
        <source>备份并核对</source>
        <translation>Back up and verify</translation>
    </message>
    <message>
        <source>从备份恢复，原文件另存</source>
        <translation>Restore from a backup, keeping the present file</translation>
    </message>
    <message>
        <source>技能台账 批处理程序：skill-ledger-cli 动词 台账 …</source>
        <translation>SkillLedger batch program: skill-ledger-cli verb ledger …</translation>
    </message>
    <message>
        <source>返回值：0 完成；1 被拒绝或有发现；2 用法不对；3 文件打不开。</source>
        <translation>Exit status: 0 done; 1 refused or with findings; 2 wrong usage; 3 file cannot be opened.</translation>
    </message>
    <message>
        <source>%1：参数不对（%2）。用 --help 查看用法。</source>
        <translation>%1: wrong arguments (%2). See --help.</translation>
    </message>
    <message>
        <source>用法：%1 %2</source>
        <translation>Usage: %1 %2</translation>
    </message>
    <message>
        <source>没有动词“%1”。用 --help 查看用法。</source>
        <translation>There is no verb &quot;%1&quot;. See --help.</translation>
    </message>
    <message>
        <source>导出完整证件号码须说明用途：--purpose &quot;…&quot;。</source>
        <translation>State a purpose to export full ID numbers: --purpose &quot;…&quot;.</translation>
    </message>
    <message>
        <source>--format 可为 csv、json、xlsx；xlsx 须用 --out 指定文件。</source>
        <translation>--format is csv, json or xlsx; xlsx needs a file named with --out.</translation>
    </message>
    <message>
        <source>“%1”不是“字段=值”，或%2没有可填的这个字段。</source>
        <translation>&quot;%1&quot; is not &quot;field=value&quot;, or %2 has no such field to fill in.</translation>
    </message>
    <message>
        <source>修改理由</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>列出记录，个人信息脱敏</source>
        <translation>List records, personal data masked</translation>
    </message>
    <message>
        <source>条件，如 &quot;division_code=141127 and status=running&quot;</source>
        <translation>Conditions, e.g. &quot;division_code=141127 and status=running&quot;</translation>
    </message>
    <message>
        <source>排序，减号为倒序</source>
        <translation>Sorting, a minus sign for descending</translation>
    </message>
    <message>
        <source>最多几行</source>
        <translation>Number of rows at most</translation>
    </message>
    <message>
        <source>写入文件</source>
        <translation>Write to a file</translation>
    </message>
    <message>
        <source>完整证件号码，须说明用途</source>
        <translation>Full ID numbers, with a purpose</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>新建一条记录</source>
        <translation>Add a record</translation>
    </message>
    <message>
        <source>修改一条记录</source>
        <translation>Change a record</translation>
    </message>
    <message>
        <source>删除一条记录</source>
        <translation>Delete a record</translation>
    </message>
    <message>
        <source>状态变换：动作或新状态</source>
        <translation>Transition: an action or a new state</translation>
    </message>
    <message>
        <source>与 Ctrl+K 相同的查找</source>
        <translation>The same search as Ctrl+K</translation>
    </message>
    <message>
        <source>技能台账：职业技能培训台账</source>
        <translation>SkillLedger: vocational training registries</translation>
    </message>
    <message>
        <source>要打开的台账文件</source>
        <translation>The ledger file to open</translation>
    </message>
    <message>
        <source>每个动词：结果写成 JSON</source>
        <translation>every verb: print the result as JSON</translation>
    </message>
    <message>
        <source>每个动词：以哪个账户打开台账</source>
        <translation>every verb: the account that opens the ledger</translation>
    </message>
    <message>
        <source>用哪种语言说话；不写时看环境变量 LANG</source>
        <translation>the language to speak; otherwise LANG decides</translation>
    </message>
    <message>
        <source>没有选项 %1</source>
        <translation>there is no option %1</translation>
    </message>
    <message>
        <source>随机种子，默认 2021；同一种子得到同一座城市</source>
        <translation>Random seed, 2021 by default; the same seed gives the same city</translation>
    </message>
    <message>
        <source>到 2021 年为止的年数，1 到 10，默认 2</source>
        <translation>Number of years up to 2021, 1 to 10, 2 by default</translation>
    </message>
    <message>
        <source>学员人数；不写则按 2021 年公布数所需，多则补登记人员、公布数不变，少则各项按比例缩小</source>
        <translation>Number of trainees; by default what the figures published for 2021 need; more adds people and leaves the figures, fewer scales everything down</translation>
    </message>
    <message>
        <source>窗口可以使用时立即退出，用来测量启动时间</source>
        <translation>Quit as soon as the window can be used, to measure the start</translation>
    </message>
    <message>
        <source>生成补贴明细，逐人说明金额或不予补贴的原因</source>
        <translation>Makes the items of a subsidy batch, with the amount or the reason of refusal for each person</translation>
    </message>
    <message>
        <source>某一天的培训券：发放、可领、已领、已用、核销、过期、作废</source>
        <translation>The vouchers on a day: issued, available, claimed, used, redeemed, expired, void</translation>
    </message>
    <message>
        <source>日期，如 2021-12-31</source>
        <translation>Date, such as 2021-12-31</translation>
    </message>
    <message>
        <source>没有唯一的%1“%2”。请写完整编号，可用 search 查找。</source>
        <translation>There is no single %1 &quot;%2&quot;. Give the full number; search finds it.</translation>
    </message>
    <message>
        <source>打印公示名单</source>
        <translation>Print the public notice</translation>
    </message>
    <message>
        <source>银行发放清单；.xlsx 含完整账号，.pdf 遮挡账号</source>
        <translation>Bank list; .xlsx with full accounts, .pdf with masked ones</translation>
    </message>
    <message>
        <source>登记银行回盘文件，同一文件只登记一次</source>
        <translation>Enter the bank&apos;s return file, once for each file</translation>
    </message>
    <message>
        <source>追回已拨付的补贴</source>
        <translation>Recover a subsidy that was paid</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>为结业学员安排就业回访</source>
        <translation>Plan follow-up calls for those who completed</translation>
    </message>
    <message>
        <source>培训券与班级、评价、补贴的差异</source>
        <translation>Differences between vouchers and classes, evaluations, subsidies</translation>
    </message>
    <message>
        <source>读不出文件“%1”。</source>
        <translation>Cannot read the file “%1”.</translation>
    </message>
    <message>
        <source>--days 可为 working、weekends、every。</source>
        <translation>--days is working, weekends or every.</translation>
    </message>
    <message>
        <source>班上没有唯一的“%1”，请写姓名或花名册的序号。</source>
        <translation>The class has no single “%1”; give the name or the number in the roster.</translation>
    </message>
    <message>
        <source>课程表中没有 %1 这一天。</source>
        <translation>The timetable has no day %1.</translation>
    </message>
    <message>
        <source>--kind 可为 application、roster、signin、timetable。</source>
        <translation>--kind is application, roster, signin or timetable.</translation>
    </message>
    <message>
        <source>按课程和年龄段新建班级（三分类）</source>
        <translation>Make a new class for a course and an age band (three-class method)</translation>
    </message>
    <message>
        <source>年龄段</source>
        <translation>Age band</translation>
    </message>
    <message>
        <source>往班级添加学员，逐人说明能否参加</source>
        <translation>Take people into a class, saying of each whether he can join</translation>
    </message>
    <message>
        <source>从表格复制的文字；- 为标准输入</source>
        <translation>Text copied from a spreadsheet; - is standard input</translation>
    </message>
    <message>
        <source>没有写明时的人员类别</source>
        <translation>Category of people for whom none is given</translation>
    </message>
    <message>
        <source>按课程模块排出课程表，替换原有的</source>
        <translation>Lay out the timetable from the course&apos;s modules, in place of the one there is</translation>
    </message>
    <message>
        <source>哪些日子上课</source>
        <translation>On which days lessons are given</translation>
    </message>
    <message>
        <source>每天几学时</source>
        <translation>Hours a day</translation>
    </message>
    <message>
        <source>培训教师</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>上课地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>登记考勤：除列出的人外全部出勤；不写日期只列出</source>
        <translation>Enter attendance: everybody present except those named; without a day it is only listed</translation>
    </message>
    <message>
        <source>哪一天，或已过去的每一天</source>
        <translation>Which day, or every day that is over</translation>
    </message>
    <message>
        <source>只登记上午或下午</source>
        <translation>Only the morning or the afternoon</translation>
    </message>
    <message>
        <source>缺勤的姓名或序号</source>
        <translation>Names or numbers of those absent</translation>
    </message>
    <message>
        <source>按出勤率办理结业，不够的未结业</source>
        <translation>Complete by attendance; who has too little fails</translation>
    </message>
    <message>
        <source>打印班级的开班申请表、花名册、签到表、教学计划表</source>
        <translation>Print a class&apos;s opening request, roster, sign-in sheet or teaching plan</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>没有“%1”这种报表，可用：%2。</source>
        <translation>There is no report “%1”. Available: %2.</translation>
    </message>
    <message>
        <source>哪种报表，不写为小结</source>
        <translation>which report; the summary when left out</translation>
    </message>
    <message>
        <source>小结的期间类型</source>
        <translation>kind of period of a summary</translation>
    </message>
    <message>
        <source>预埋疑点 %1 处，用 flags 和 duplicates 查找。</source>
        <translation>%1 irregularities were planted; find them with flags and duplicates.</translation>
    </message>
    <message>
        <source>各类疑点预埋的百分比，默认 1；0 为没有疑点</source>
        <translation>Percent of each kind of irregularity to plant, 1 by default; 0 for none</translation>
    </message>
    <message>
        <source>没有未处理的疑点“%1”。用 flags --json 查看 subject。</source>
        <translation>There is no open flag “%1”. See the subjects with flags --json.</translation>
    </message>
    <message>
        <source>可能是同一人的学员记录，说明理由，最确定的在前</source>
        <translation>Trainee records that may be one person, with reasons, the most certain first</translation>
    </message>
    <message>
        <source>合并同一人的两条学员记录，一步可撤销</source>
        <translation>Merge two records of one person, in one step that can be undone</translation>
    </message>
    <message>
        <source>这些字段取并入的一条；不写则按建议</source>
        <translation>Take these fields from the record that goes; as proposed when not given</translation>
    </message>
    <message>
        <source>一名学员的培训、券、成绩、证书、补贴、就业和回访，按时间排列</source>
        <translation>A trainee&apos;s trainings, vouchers, results, certificates, subsidies, jobs and follow-ups in order of time</translation>
    </message>
    <message>
        <source>全部数据中的疑点，逐条说明规则和理由</source>
        <translation>Flags over all data, each with its rule and reason</translation>
    </message>
    <message>
        <source>只查这些规则</source>
        <translation>Only these rules</translation>
    </message>
    <message>
        <source>也列出已认可的</source>
        <translation>Also those that were accepted</translation>
    </message>
    <message>
        <source>认可这一条疑点</source>
        <translation>Accept this flag</translation>
    </message>
    <message>
        <source>认可的原因</source>
        <translation>Reason for accepting</translation>
    </message>
    <message>
        <source>文件“%1”打不开，请核对路径。</source>
        <translation>The file &quot;%1&quot; cannot be opened. Check its path.</translation>
    </message>
    <message>
        <source>--type 只能是 roster、sign-in 或 scores。</source>
        <translation>--type must be roster, sign-in or scores.</translation>
    </message>
    <message>
        <source>写入 .pdf、.xlsx 或 .json 文件</source>
        <translation>Write a .pdf, .xlsx or .json file</translation>
    </message>
    <message>
        <source>生成评价计划的考生，逐人说明不能列入的原因</source>
        <translation>Makes the candidates of an evaluation plan, with the reason of refusal for each person</translation>
    </message>
    <message>
        <source>名单，每行一人：姓名、身份证号；不写则取来源班级</source>
        <translation>List with one person a line: name, id number; without it the source classes are taken</translation>
    </message>
    <message>
        <source>把不合格、缺考的考生列入另一个计划补考</source>
        <translation>Puts those who failed or were absent into another plan to resit</translation>
    </message>
    <message>
        <source>成绩：列出，或按名单录入（准考证号或姓名，理论，实操，综合）</source>
        <translation>Scores: lists them, or enters a list (admission number or name, theory, practical, total)</translation>
    </message>
    <message>
        <source>成绩单，逗号或制表符分隔</source>
        <translation>Score list, separated by commas or tabs</translation>
    </message>
    <message>
        <source>第二遍录入，由另一人办理</source>
        <translation>The second keying, done by somebody else</translation>
    </message>
    <message>
        <source>两遍录入的成绩有哪些不一致</source>
        <translation>Which scores of the two keyings differ</translation>
    </message>
    <message>
        <source>为合格的考生登记证书，逐人说明编号或不能登记的原因</source>
        <translation>Registers certificates for those who passed, with the number or the reason of refusal for each</translation>
    </message>
    <message>
        <source>发证机构，不写为评价机构</source>
        <translation>Issuer; the evaluation organisation without it</translation>
    </message>
    <message>
        <source>登记证书的核验结果</source>
        <translation>Records what the query site said of certificates</translation>
    </message>
    <message>
        <source>核验结果，如 一致</source>
        <translation>The answer, such as 一致</translation>
    </message>
    <message>
        <source>同时办理核验</source>
        <translation>Also move on to verified</translation>
    </message>
    <message>
        <source>证书号段使用情况：已用、作废、缺号、结余和号段以外的编号</source>
        <translation>Use of certificate numbers: used, void, missing, left, and numbers outside all ranges</translation>
    </message>
    <message>
        <source>即将到期和已过期的证书</source>
        <translation>Certificates that expire soon or have expired</translation>
    </message>
    <message>
        <source>培训满意度，按培训机构或课程汇总</source>
        <translation>Satisfaction with training, by institution or course</translation>
    </message>
    <message>
        <source>institution 或 course</source>
        <translation>institution or course</translation>
    </message>
    <message>
        <source>评价计划的考生名册、签到表、成绩汇总表</source>
        <translation>Candidate list, sign-in sheet or score sheet of an evaluation plan</translation>
    </message>
    <message>
        <source>roster、sign-in 或 scores</source>
        <translation>roster, sign-in or scores</translation>
    </message>
    <message>
        <source>在预印的证书上套打，或输出校准页</source>
        <translation>Prints on pre-printed certificates, or makes the calibration page</translation>
    </message>
    <message>
        <source>用途，会记入修改记录</source>
        <translation>Purpose; it is kept in the history</translation>
    </message>
    <message>
        <source>向右偏移多少毫米</source>
        <translation>Offset to the right in millimetres</translation>
    </message>
    <message>
        <source>向下偏移多少毫米</source>
        <translation>Offset downwards in millimetres</translation>
    </message>
    <message>
        <source>输出这类证书的校准页</source>
        <translation>Make the calibration page of this kind of certificate</translation>
    </message>
    <message>
        <source>--right 和 --down 写毫米数，如 1.5；向左、向上为负数。</source>
        <translation>--right and --down take millimetres such as 1.5; negative ones go left and up.</translation>
    </message>
    <message>
        <source>在须持证上岗的职业就业、没有有效证书的记录</source>
        <translation>jobs in occupations that want a certificate, of people without one in force</translation>
    </message>
    <message>
        <source>--retype 应为 指标=改写的数字=理由，如 train_completions.rate=115.83=按原口径，不能是“%1”。</source>
        <translation>--retype wants figure=text=reason, such as train_completions.rate=115.83=as reported, not “%1”.</translation>
    </message>
    <message>
        <source>--%1 应为 %2，不能是“%3”。</source>
        <translation>--%1 wants %2, not “%3”.</translation>
    </message>
    <message>
        <source>只要一个指标，指标表中的都可以</source>
        <translation>One indicator alone, any of the list</translation>
    </message>
    <message>
        <source>只算本期，不从1月1日累计</source>
        <translation>The period alone, not from 1 January</translation>
    </message>
    <message>
        <source>从1月1日累计到期末</source>
        <translation>From 1 January to the end of the period</translation>
    </message>
    <message>
        <source>完成率四舍五入（默认）或截断</source>
        <translation>rates rounded half-up (default) or truncated</translation>
    </message>
    <message>
        <source>通报红头，或印在已套红的纸上</source>
        <translation>the bulletin&apos;s red head, or paper printed red before</translation>
    </message>
    <message>
        <source>跨页的表写承前页、过次页</source>
        <translation>Carry sums over pages</translation>
    </message>
    <message>
        <source>通报的期号，不写为月份</source>
        <translation>number of the bulletin; that of the month if left out</translation>
    </message>
    <message>
        <source>改写文字中的数字，计算值仍印在旁边；多个用分号隔开</source>
        <translation>write over a number in the text, the computed one is printed beside it; several with semicolons</translation>
    </message>
    <message>
        <source>--year 应为年份，如 2021。</source>
        <translation>--year wants a year, such as 2021.</translation>
    </message>
    <message>
        <source>指标表：口径、版本、文件、怎样得出</source>
        <translation>Indicators: definition, version, document, how each is counted</translation>
    </message>
    <message>
        <source>几个指标相加；人和人次不相加，口径不同的附说明</source>
        <translation>Adds indicators; persons and enrolments are never added, different definitions get a note</translation>
    </message>
    <message>
        <source>各单位的进度、后期每月每周需完成、全年预计及范围</source>
        <translation>Pace of the units, what each month and week needs, forecast of the year with its range</translation>
    </message>
    <message>
        <source>用以往各年检验全年预计的范围有多少次包含实际数</source>
        <translation>How often the ranges of forecasts held the outcome of earlier years</translation>
    </message>
    <message>
        <source>最后一年</source>
        <translation>Last year of the test</translation>
    </message>
    <message>
        <source>没有唯一的报送单位“%1”。请写代码或全称。</source>
        <translation>There is no single unit “%1”. Give its code or full name.</translation>
    </message>
    <message>
        <source>“%1”看不懂。请写成 01.cumulative=120、01.explanation=说明 或 filler=姓名。</source>
        <translation>“%1” cannot be read. Write 01.cumulative=120, 01.explanation=TEXT or filler=NAME.</translation>
    </message>
    <message>
        <source>这份报表还没有填报，请先用 fill 或 set 填报。</source>
        <translation>This report has not been begun: use fill or set first.</translation>
    </message>
    <message>
        <source>报表类别</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>迟报和未报的单位</source>
        <translation>Units whose reports are late or missing</translation>
    </message>
    <message>
        <source>催报文字</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>分解写成 --total 200000 --by last-year 或 --by equal，按权重写 --weights 3,2,1…</source>
        <translation>A split is --total 200000 --by last-year or --by equal, by weights --weights 3,2,1…</translation>
    </message>
    <message>
        <source>“%1”应写成 单位=目标，如 141127=8000。</source>
        <translation>“%1” should be UNIT=TARGET, such as 141127=8000.</translation>
    </message>
    <message>
        <source>目标可以 show、split、adjust、issue，没有“%1”。</source>
        <translation>Targets can show, split, adjust, issue; there is no “%1”.</translation>
    </message>
    <message>
        <source>年度目标：查看、分解到县和月、调整、下达</source>
        <translation>Yearly targets: show, split over counties and months, adjust, issue</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>全市目标</source>
        <translation>City target</translation>
    </message>
    <message>
        <source>怎样分解</source>
        <translation>How to split</translation>
    </message>
    <message>
        <source>各单位的权重，按报表顺序</source>
        <translation>Weights of the units in the order of reports</translation>
    </message>
    <message>
        <source>某一天有效的目标</source>
        <translation>Targets in force on a day</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>没有版次“%1”。请写查数码、文号，可用 edition LEDGER list 查看。</source>
        <translation>There is no edition “%1”. Write its code or document number; edition LEDGER list shows them.</translation>
    </message>
    <message>
        <source>没有“%1”这种报表。</source>
        <translation>There is no report “%1”.</translation>
    </message>
    <message>
        <source>印发以来的变化</source>
        <translation>Changes since issue</translation>
    </message>
    <message>
        <source>更正版的变化</source>
        <translation>Changes of the correction</translation>
    </message>
    <message>
        <source>edition 之后请写 draft、review、approve、issue、return、reprint、changed、restate、recount、change、withdraw、list 或 find。</source>
        <translation>After edition write draft, review, approve, issue, return, reprint, changed, restate, recount, change, withdraw, list or find.</translation>
    </message>
    <message>
        <source>数字的变化</source>
        <translation>Changes of the figure</translation>
    </message>
    <message>
        <source>报表版次：编制、审核、批准、印发、重印、更正、查数</source>
        <translation>Report editions: draft, review, approve, issue, reprint, correct, look up</translation>
    </message>
    <message>
        <source>地区；141100 为全市</source>
        <translation>Unit; 141100 is the whole city</translation>
    </message>
    <message>
        <source>数字审核的说明</source>
        <translation>Explanation for the guard of figures</translation>
    </message>
    <message>
        <source>改数或撤回的原因</source>
        <translation>Reason for a changed figure or a withdrawal</translation>
    </message>
    <message>
        <source>--as-of 应为时间或修改的序号，如 2021-07-05T00:00:00Z，不能是“%1”。</source>
        <translation>--as-of takes a time or the number of a change, such as 2021-07-05T00:00:00Z, not “%1”.</translation>
    </message>
    <message>
        <source>截至某一时刻或某次修改</source>
        <translation>As of a time or a change</translation>
    </message>
    <message>
        <source>两个时刻之间使数字、报表或列表不同的记录</source>
        <translation>Rows that make a figure, a report or a list differ between two moments</translation>
    </message>
    <message>
        <source>从哪次修改之后，见 journal</source>
        <translation>after which change, see journal</translation>
    </message>
    <message>
        <source>到哪次修改为止，不写为现在</source>
        <translation>up to which change; now if left out</translation>
    </message>
    <message>
        <source>“%1”不是查数码，请照报表下方的字样重输，如 7K3M2X C5。</source>
        <translation>“%1” is no page code. Type it as it stands below the table, such as 7K3M2X C5.</translation>
    </message>
    <message>
        <source>%1：%2 条</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>新增 %1，修改 %2，重报 %3，删除 %4，没有改动 %5</source>
        <translation>New %1, changed %2, again %3, removed %4, unchanged %5</translation>
    </message>
    <message>
        <source>请用 --out 指定 .xlsx 文件。</source>
        <translation>Name a .xlsx file with --out.</translation>
    </message>
    <message>
        <source>批次 %1，SHA-256 %2</source>
        <translation>Batch %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>接收 %1 条，退回 %2 条</source>
        <translation>Accepted %1, refused %2</translation>
    </message>
    <message>
        <source>不在这一批里：%1</source>
        <translation>Not in this batch: %1</translation>
    </message>
    <message>
        <source>hand-over 可为 make、list、sent、receipt。</source>
        <translation>hand-over may be make, list, sent or receipt.</translation>
    </message>
    <message>
        <source>上报省厅：生成批次（不带 --out 只清点）、列出、标记报出、登记回执</source>
        <translation>Hand-over to the province: make a batch (without --out only count), list, mark as sent, take a receipt</translation>
    </message>
    <message>
        <source>期间起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>期间止</source>
        <translation>To</translation>
    </message>
    <message>
        <source>数据组：training、certificate、subsidy、payout</source>
        <translation>groups: training, certificate, subsidy, payout</translation>
    </message>
    <message>
        <source>  对台账：新增 %1 行，变更 %2 行，相同 %3 行，冲突 %4 行，拒收 %5 行。</source>
        <translation>  Against the registry: %1 new, %2 changed, %3 same, %4 in conflict, %5 refused.</translation>
    </message>
    <message>
        <source>导入表格：花名册、成绩、证书、机构、券、补贴或任一台账，逐行报告</source>
        <translation>Import sheets: rosters, scores, certificates, institutions, vouchers, subsidies or any registry, with a report row by row</translation>
    </message>
    <message>
        <source>表格种类或台账；不填由程序判断</source>
        <translation>Kind of sheet or registry; found by the program when left out</translation>
    </message>
    <message>
        <source>成绩归入哪个评价计划</source>
        <translation>Evaluation plan that scores belong to</translation>
    </message>
    <message>
        <source>补贴归入哪个申请批次</source>
        <translation>Batch that subsidies belong to</translation>
    </message>
    <message>
        <source>各表的种类、各列和各种写法的意思，会记住</source>
        <translation>What sheets, columns and words mean; it is remembered</translation>
    </message>
    <message>
        <source>与台账不同时以文件为准</source>
        <translation>Where file and registry differ, the file is right</translation>
    </message>
    <message>
        <source>写入（不写 --check 时就是写入）</source>
        <translation>Write (as without --check)</translation>
    </message>
    <message>
        <source>写出逐行报告，或签字用的报告</source>
        <translation>Write the report row by row, or the one to sign</translation>
    </message>
    <message>
        <source>写出拒收的行，改好后可再导入</source>
        <translation>Write the refused rows, to be mended and imported again</translation>
    </message>
    <message>
        <source>%1没有“%2”这一列。</source>
        <translation>%1 has no column &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>请用 --out 指定 .xlsx、.csv 或 .pdf 文件；--encoding 可为 utf-8 或 gb18030。</source>
        <translation>Name a .xlsx, .csv or .pdf file with --out; --encoding may be utf-8 or gb18030.</translation>
    </message>
    <message>
        <source>已导出 %1 行到 %2</source>
        <translation>Exported %1 rows to %2</translation>
    </message>
    <message>
        <source>打不开“%1”。请核对文件名。</source>
        <translation>“%1” cannot be opened. Check the file name.</translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>可以添加 %1 条，不能添加 %2 条，没有写入</source>
        <translation>%1 can be added, %2 cannot; nothing was written</translation>
    </message>
    <message>
        <source>已添加 %1 条，不能添加 %2 条</source>
        <translation>Added %1; %2 could not be added</translation>
    </message>
    <message>
        <source>%1没有可以按名单查找的列。</source>
        <translation>%1 has no column to find by.</translation>
    </message>
    <message>
        <source>可以修改 %1 行，不能修改 %2 行，没有写入</source>
        <translation>%1 rows can be changed, %2 cannot; nothing was written</translation>
    </message>
    <message>
        <source>已修改 %1 行，不能修改 %2 行</source>
        <translation>Changed %1 rows; %2 could not be changed</translation>
    </message>
    <message>
        <source>导出列表为 .xlsx、.csv 或 .pdf，个人信息脱敏</source>
        <translation>Export a list as .xlsx, .csv or .pdf, personal data masked</translation>
    </message>
    <message>
        <source>列及其顺序，缺省为全部</source>
        <translation>columns in their order; all by default</translation>
    </message>
    <message>
        <source>csv 的编码</source>
        <translation>encoding of csv</translation>
    </message>
    <message>
        <source>用途；写明后导出完整证件号码并记录</source>
        <translation>purpose; with it full ID numbers are exported and journalled</translation>
    </message>
    <message>
        <source>把制表符分隔的行作为新记录添加；不带 --write 只核对</source>
        <translation>Add tab-separated rows as new records; without --write only check them</translation>
    </message>
    <message>
        <source>没有标题行时各列是什么</source>
        <translation>what the columns are when there is no heading</translation>
    </message>
    <message>
        <source>写入</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>按一份名单查找：找到的、有多条的、没有的</source>
        <translation>Find by a list: found, ambiguous, missing</translation>
    </message>
    <message>
        <source>按哪一列，缺省由内容判断</source>
        <translation>by which column; told by the content by default</translation>
    </message>
    <message>
        <source>批量修改一列；不带 --write 只预览</source>
        <translation>Change one column of many rows; without --write only preview</translation>
    </message>
    <message>
        <source>查找的内容</source>
        <translation>what to find</translation>
    </message>
    <message>
        <source>替换为</source>
        <translation>replace with</translation>
    </message>
    <message>
        <source>写一份供县里填报的空表；不写名称则列出全部</source>
        <translation>Write an empty workbook for counties; without a name list all</translation>
    </message>
    <message>
        <source>没有“%1”这种办理，可用：board、plan、show、fill、read、set、submit、accept、return、lock、unlock、paper。</source>
        <translation>There is no “%1”; use board, plan, show, fill, read, set, submit, accept, return, lock, unlock or paper.</translation>
    </message>
    <message>
        <source>县级报送：board、plan、show、fill、read FILE、set、submit、accept、return、lock、unlock、paper</source>
        <translation>County reports: board, plan, show, fill, read FILE, set, submit, accept, return, lock, unlock, paper</translation>
    </message>
    <message>
        <source>只看会读入什么，不写</source>
        <translation>only show what would be read, write nothing</translation>
    </message>
    <message>
        <source>%1 第 %2 行</source>
        <translation>%1 row %2</translation>
    </message>
    <message>
        <source>%1 第 %2 行 %3 列</source>
        <translation>%1 row %2 column %3</translation>
    </message>
    <message>
        <source>请用 --out 指定一个 .pdf 文件。</source>
        <translation>Name a .pdf file with --out.</translation>
    </message>
    <message>
        <source>把使用手册写成 PDF，用 --language 选语言</source>
        <translation>the handbook as PDF, in the language of --language</translation>
    </message>
    <message>
        <source>写到哪个 .pdf 文件</source>
        <translation>the .pdf file to write</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>绿</source>
        <translation>green</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>红</source>
        <translation>red</translation>
    </message>
    <message>
        <source>万元</source>
        <translation>10,000 yuan</translation>
    </message>
    <message>
        <source>磁盘空间不足，“%1”没有保存，原来的文件没有改动。请清理磁盘或换一个位置再保存。</source>
        <translation>The disk is full: &quot;%1&quot; was not saved and the old file is unchanged. Free some space or save somewhere else.</translation>
    </message>
    <message>
        <source>没有写入权限，“%1”没有保存。请换一个可以写入的文件夹。</source>
        <translation>&quot;%1&quot; was not saved: you may not write there. Choose a folder you can write to.</translation>
    </message>
    <message>
        <source>“%1”正被其他程序（如 Excel、WPS）打开，没有保存。请先关闭它再试。</source>
        <translation>&quot;%1&quot; was not saved: another program (Excel, WPS) has it open. Close it there and try again.</translation>
    </message>
    <message>
        <source>“%1”没有保存。请检查磁盘或换一个位置再试。</source>
        <translation>&quot;%1&quot; was not saved. Check the disk or save somewhere else.</translation>
    </message>
    <message>
        <source>“%1”是一个文件夹，请写明文件名。</source>
        <translation>&quot;%1&quot; is a folder. Give a file name.</translation>
    </message>
    <message>
        <source>文件夹“%1”不存在，请先建立它或换一个位置。</source>
        <translation>There is no folder &quot;%1&quot;. Make it first or choose another place.</translation>
    </message>
    <message>
        <source>“%1”不是普通文件，请换一个文件名。</source>
        <translation>&quot;%1&quot; is no ordinary file. Choose another file name.</translation>
    </message>
    <message>
        <source>“%1”是只读文件，没有保存。请换一个文件名。</source>
        <translation>&quot;%1&quot; is read-only and was not saved. Choose another file name.</translation>
    </message>
    <message>
        <source>登记维护</source>
        <translation>keeping records</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>review</translation>
    </message>
    <message>
        <source>审批拨付</source>
        <translation>approving payouts</translation>
    </message>
    <message>
        <source>登记拨付</source>
        <translation>recording payouts</translation>
    </message>
    <message>
        <source>查看看板</source>
        <translation>viewing dashboards</translation>
    </message>
    <message>
        <source>查看完整证件号码</source>
        <translation>viewing full ID numbers</translation>
    </message>
    <message>
        <source>导出完整证件号码</source>
        <translation>exporting full ID numbers</translation>
    </message>
    <message>
        <source>账户和参数</source>
        <translation>accounts and settings</translation>
    </message>
    <message>
        <source>权限和脱敏规则</source>
        <translation>rights and masking rules</translation>
    </message>
    <message>
        <source>查看审计日志</source>
        <translation>viewing the audit log</translation>
    </message>
    <message>
        <source>没有账户“%1”。请核对登录名，或请系统管理员建立账户。</source>
        <translation>There is no account &quot;%1&quot;. Check the login name, or ask the system administrator to create the account.</translation>
    </message>
    <message>
        <source>账户“%1”已停用。请联系系统管理员。</source>
        <translation>Account &quot;%1&quot; is disabled. Contact the system administrator.</translation>
    </message>
    <message>
        <source>账户“%1”已锁定至 %2。请届时再试，或请系统管理员解锁。</source>
        <translation>Account &quot;%1&quot; is locked until %2. Try again then, or ask the system administrator to unlock it.</translation>
    </message>
    <message>
        <source>账户“%1”设有口令，本版程序不能核对口令。请用未设口令的账户，或升级程序。</source>
        <translation>Account &quot;%1&quot; has a password, which this version cannot check. Use an account without one, or upgrade the program.</translation>
    </message>
    <message>
        <source>目前没有角色有此权限</source>
        <translation>no role has this right at present</translation>
    </message>
    <message>
        <source>您（%1）没有“%2”的权限。可以办理的是：%3。请由他们办理，或请管理员调整您的角色。</source>
        <translation>You (%1) do not have the right &quot;%2&quot;. Those who do: %3. Leave it to them, or ask the administrator to change your role.</translation>
    </message>
    <message>
        <source>这条记录由市局管理，您只能办理%1的记录。请由市局经办人员办理。</source>
        <translation>This record belongs to the city bureau; you may only handle records of %1. Leave it to the clerks of the city bureau.</translation>
    </message>
    <message>
        <source>这条记录属于%1，您只能办理%2的记录。请由%1或市局的人员办理。</source>
        <translation>This record belongs to %1; you may only handle records of %2. Leave it to the staff of %1 or of the city bureau.</translation>
    </message>
    <message>
        <source>银行账号格式错误，应为%1至%2位数字，请核对。</source>
        <translation>The bank account should have %1 to %2 digits. Please check.</translation>
    </message>
    <message>
        <source>银行账号不符合银行卡号的校验规则，请逐位核对；存折等账号无误可以保留。</source>
        <translation>The bank account fails the check of bank card numbers. Check it digit by digit; a correct passbook account may stay.</translation>
    </message>
    <message>
        <source>证书编号中的年份与发证日期的年份不一致，请核对证书。</source>
        <translation>The year in the certificate number differs from the year of issue. Check the certificate.</translation>
    </message>
    <message>
        <source>证书编号中的等级与填写的等级不一致，请核对证书。</source>
        <translation>The level in the certificate number differs from the level given. Check the certificate.</translation>
    </message>
    <message>
        <source>证书编号的前13位与评价机构的编码不一致，请核对证书和评价机构。</source>
        <translation>The first 13 characters of the certificate number differ from the evaluator&apos;s code. Check certificate and evaluator.</translation>
    </message>
    <message>
        <source>证书编号中的身份证号码与持证人的不一致，请核对证书。</source>
        <translation>The ID number in the certificate number is not the holder&apos;s. Check the certificate.</translation>
    </message>
    <message>
        <source>证书编号的格式与证书类别不符，请核对证书，无误可以保留。</source>
        <translation>The certificate number does not have the form of its kind. Check the certificate; a correct number may stay.</translation>
    </message>
    <message>
        <source>身份证号码应为18位，现为%1位，请核对原件。</source>
        <translation>The ID number has %1 characters instead of 18. Check the original.</translation>
    </message>
    <message>
        <source>身份证号码含有不允许的字符：前17位应为数字，末位应为数字或X，请核对原件。</source>
        <translation>The ID number holds a character not allowed: 17 digits, then a digit or X. Check the original.</translation>
    </message>
    <message>
        <source>身份证号码中的出生日期不存在，请核对原件。</source>
        <translation>The birth date in the ID number does not exist. Check the original.</translation>
    </message>
    <message>
        <source>身份证号码中的出生日期晚于今天，请核对原件。</source>
        <translation>The birth date in the ID number is after today. Check the original.</translation>
    </message>
    <message>
        <source>身份证号码为空，请补填。</source>
        <translation>The ID number is missing. Fill it in.</translation>
    </message>
    <message>
        <source>身份证号码疑似被电子表格截断（末三位为000或科学计数法），请索取原始号码重新填写。</source>
        <translation>A spreadsheet seems to have cut the ID number (it ends in 000 or is in scientific notation). Ask for the original number and enter it again.</translation>
    </message>
    <message>
        <source>身份证号码是15位旧号码，请换成18位号码。</source>
        <translation>This is an old 15-digit ID number. Replace it with the 18-digit one.</translation>
    </message>
    <message>
        <source>身份证号码校验码错误，请逐位核对原件。</source>
        <translation>The check digit of the ID number is wrong. Compare it with the original digit by digit.</translation>
    </message>
    <message>
        <source>身份证号码的地址码不在行政区划表（含历史代码）中，请核对原件，无误可以保留。</source>
        <translation>The address code of the ID number is not among the division codes, past ones included. Check the original; a correct number may stay.</translation>
    </message>
    <message>
        <source>证件号码为空，请补填。</source>
        <translation>The document number is missing. Fill it in.</translation>
    </message>
    <message>
        <source>证件号码超过18位，请核对原件。</source>
        <translation>The document number is longer than 18 characters. Check the original.</translation>
    </message>
    <message>
        <source>按身份证号码计算，年龄超过%1岁，请核对原件。</source>
        <translation>By the ID number the age is over %1. Check the original.</translation>
    </message>
    <message>
        <source>证件号码的开头与证件类型不符，请核对证件类型。</source>
        <translation>The document number does not begin as this type of document does. Check the type.</translation>
    </message>
    <message>
        <source>统一社会信用代码应为18位，现为%1位，请核对证照。</source>
        <translation>The unified social credit code has %1 characters instead of 18. Check the licence.</translation>
    </message>
    <message>
        <source>统一社会信用代码只能由数字和大写字母组成，不用字母I、O、S、V、Z，请核对证照。</source>
        <translation>A unified social credit code consists of digits and capitals without I, O, S, V and Z. Check the licence.</translation>
    </message>
    <message>
        <source>统一社会信用代码的校验码不符，请核对证照；证照上确实如此的，请注明原因后保留。</source>
        <translation>The check character of the unified social credit code is wrong. Check the licence; if it really says so, keep it and give a reason.</translation>
    </message>
    <message>
        <source>统一社会信用代码中的组织机构代码校验码不符，请核对证照；确实如此的，请注明原因后保留。</source>
        <translation>The check character of the organisation code in the unified social credit code is wrong. Check the licence; if it really says so, keep it and give a reason.</translation>
    </message>
    <message>
        <source>程序自带的数据文件“%1”已损坏，请重新安装程序。</source>
        <translation>The program&apos;s data file &quot;%1&quot; is damaged. Install the program again.</translation>
    </message>
    <message>
        <source>“%1”不是有效的日期，请写成 2021-06-30。</source>
        <translation>&quot;%1&quot; is not a date. Write it like 2021-06-30.</translation>
    </message>
    <message>
        <source>“%1”不是有效的时间，请写成 2021-06-30T08:00:00Z。</source>
        <translation>&quot;%1&quot; is not a moment. Write it like 2021-06-30T08:00:00Z.</translation>
    </message>
    <message>
        <source>“%1”不是有效的金额，请写成数字，最多精确到分，例如 1234.50。</source>
        <translation>&quot;%1&quot; is not an amount. Write a number with two decimals at most, such as 1234.50.</translation>
    </message>
    <message>
        <source>“%1”不是有效的统计期间，请写成 2021、2021H1、2021Q2 或 2021-06。</source>
        <translation>&quot;%1&quot; is not a period. Write 2021, 2021H1, 2021Q2 or 2021-06.</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%2/%1</translation>
    </message>
    <message>
        <source>%1年第%2季度</source>
        <translation>Q%2 %1</translation>
    </message>
    <message>
        <source>%1年上半年</source>
        <translation>H1 %1</translation>
    </message>
    <message>
        <source>%1年下半年</source>
        <translation>H2 %1</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>姓名为空，请补填。</source>
        <translation>The name is missing. Fill it in.</translation>
    </message>
    <message>
        <source>姓名只能由汉字、字母和间隔号“·”组成，请去掉数字和其他符号。</source>
        <translation>A name consists of Chinese characters, letters and the middle dot &quot;·&quot;. Remove digits and other signs.</translation>
    </message>
    <message>
        <source>姓名中有自造字，换一台电脑可能显示不出来，请换成规范的生僻字。</source>
        <translation>The name holds a private-use character that other computers may not show. Replace it with the standard rare character.</translation>
    </message>
    <message>
        <source>手机号码格式错误，应为1开头的11位数字，请核对。</source>
        <translation>A mobile number has 11 digits and begins with 1. Please check.</translation>
    </message>
    <message>
        <source>电话号码缺少区号，请补上，例如吕梁市的区号是0358。</source>
        <translation>The phone number lacks its area code. Add it, for Lüliang 0358.</translation>
    </message>
    <message>
        <source>电话号码格式错误，请填手机号码，或“区号-号码”形式的固定电话。</source>
        <translation>This is not a phone number. Give a mobile number, or a landline as &quot;area code-number&quot;.</translation>
    </message>
    <message>
        <source>读取文件“%1”时出错，请检查磁盘、U 盘或网络后再试。</source>
        <translation>Reading &quot;%1&quot; failed. Check the disk, USB stick or network and try again.</translation>
    </message>
    <message>
        <source>找不到文件“%1”，请确认它没有被移动或改名。</source>
        <translation>The file &quot;%1&quot; was not found. Make sure it was not moved or renamed.</translation>
    </message>
    <message>
        <source>“%1”是一个文件夹，请选择其中的表格文件。</source>
        <translation>&quot;%1&quot; is a folder. Choose a spreadsheet in it.</translation>
    </message>
    <message>
        <source>打不开文件“%1”，请确认有读取权限，并关闭正在使用它的程序。</source>
        <translation>Cannot open &quot;%1&quot;. Make sure you may read it, and close the program that uses it.</translation>
    </message>
    <message>
        <source>单元格文字超过 %1 个字，请在原表里缩短它。</source>
        <translation>A cell holds more than %1 characters. Shorten it in the original sheet.</translation>
    </message>
    <message>
        <source>这一行的列数超过 %1，请检查分隔符。</source>
        <translation>This row has more than %1 columns. Check the separator.</translation>
    </message>
    <message>
        <source>引号没有成对，后面的内容无法分清。请在原文件中补上引号，或用 Excel、WPS 另存为 .xlsx 再导入。</source>
        <translation>A quotation mark is never closed, so what follows cannot be told apart. Close it in the original, or save as .xlsx with Excel or WPS and import again.</translation>
    </message>
    <message>
        <source>第 &amp;P 页&#x3000;共 &amp;N 页</source>
        <translation>Page &amp;P of &amp;N</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>年度目标</source>
        <translation>Annual target</translation>
    </message>
    <message>
        <source>累计完成</source>
        <translation>Year to date</translation>
    </message>
    <message>
        <source>完成率（%）</source>
        <translation>Completion (%)</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>报表中有放不进工作簿的内容，没有保存。请改用 PDF。</source>
        <translation>The report was not saved: it holds content that no workbook can take. Use PDF instead.</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>同一身份证号码在%1是另一个姓名，请核对。</source>
        <translation>The same ID number has another name in %1. Please check.</translation>
    </message>
    <message>
        <source>与%1重复，只导入先出现的一行。</source>
        <translation>Repeats %1; only the first is imported.</translation>
    </message>
    <message>
        <source>证书编号与%1相同，只导入先出现的一行。</source>
        <translation>Same certificate number as %1; only the first is imported.</translation>
    </message>
    <message>
        <source>这个银行账号还有别人在用，请核对。</source>
        <translation>Someone else uses this bank account too. Please check.</translation>
    </message>
    <message>
        <source>这个手机号码在本表有 %1 人以上在用，请核对。</source>
        <translation>More than %1 people in this sheet use this mobile number. Please check.</translation>
    </message>
    <message>
        <source>这不是表格文件，或者文件已损坏。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后再导入。</source>
        <translation>This is no spreadsheet, or it is damaged. Open the original with Excel or WPS, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>第 %1 行有认不出的字符，文件可能混用了两种编码。请用 Excel 或 WPS 打开检查后，另存为 .xlsx 再导入。</source>
        <translation>Row %1 holds unreadable characters; the file may mix two encodings. Check it with Excel or WPS, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>%1“%2”不在字典里，请改成字典里的写法。</source>
        <translation>%1: &quot;%2&quot; is not in the dictionary. Use a term from it.</translation>
    </message>
    <message>
        <source>%1“%2”不是有效的数字，这一格没有导入。</source>
        <translation>%1: &quot;%2&quot; is not a number. The cell was not imported.</translation>
    </message>
    <message>
        <source>%1是公式，但文件里没有计算结果。请用 Excel 或 WPS 打开并保存一次再导入。</source>
        <translation>%1 is a formula without a stored result. Open and save the file with Excel or WPS, then import it.</translation>
    </message>
    <message>
        <source>%1的公式出错（%2），这一格没有导入。</source>
        <translation>%1: the formula gives an error (%2). The cell was not imported.</translation>
    </message>
    <message>
        <source>%1为空，请补填。</source>
        <translation>%1 is missing. Fill it in.</translation>
    </message>
    <message>
        <source>身份证号码以数字格式存放，末几位已被电子表格改掉，请索取原始号码，按文本格式重新填写。</source>
        <translation>The ID number is stored as a number and the spreadsheet has changed its last digits. Ask for the original and enter it as text.</translation>
    </message>
    <message>
        <source>日期只有年月，按当月1日记录，请核对。</source>
        <translation>The date has only year and month; the first day was taken. Please check.</translation>
    </message>
    <message>
        <source>日期“%1”可以有两种读法，请改成 2021-06-01 这样的写法。</source>
        <translation>The date &quot;%1&quot; can be read in two ways. Write it like 2021-06-01.</translation>
    </message>
    <message>
        <source>日期“%1”无法识别，请改成 2021-06-01 这样的写法。</source>
        <translation>The date &quot;%1&quot; cannot be read. Write it like 2021-06-01.</translation>
    </message>
    <message>
        <source>一格里有几个电话号码，取了第一个手机号码，请核对。</source>
        <translation>The cell holds several phone numbers; the first mobile number was taken. Please check.</translation>
    </message>
    <message>
        <source>银行账号以数字格式存放，末几位已被电子表格改掉，这一格没有导入，请按文本格式重新填写。</source>
        <translation>The bank account is stored as a number and the spreadsheet has changed its last digits. The cell was not imported; enter it as text.</translation>
    </message>
    <message>
        <source>“%1”看不出是或否，这一格没有导入。</source>
        <translation>&quot;%1&quot; is neither yes nor no. The cell was not imported.</translation>
    </message>
    <message>
        <source>文件已损坏，无法读取。请重新下载，或请发送人用 Excel 或 WPS 打开后另存为 .xlsx 再发来。</source>
        <translation>The file is damaged and cannot be read. Download it again, or ask the sender to save it as .xlsx with Excel or WPS and send that.</translation>
    </message>
    <message>
        <source>文件异常庞大，超出读取上限。请用 Excel 或 WPS 打开，只留下需要的表，另存为 .xlsx 后再导入。</source>
        <translation>The file is too large to read. Open it with Excel or WPS, keep only the sheet needed, save as .xlsx and import that.</translation>
    </message>
    <message>
        <source>文件不完整，可能在传输中断开。请重新下载，或请发送人再发一次。</source>
        <translation>The file is incomplete; the transfer may have broken off. Download it again, or ask the sender for it once more.</translation>
    </message>
    <message>
        <source>文件有打开密码。请用 Excel 或 WPS 输入密码打开，去掉密码后另存为 .xlsx 再导入。</source>
        <translation>The file is protected by a password. Open it with Excel or WPS, remove the password, save as .xlsx and import that.</translation>
    </message>
    <message>
        <source>文件是空的，里面没有任何内容。请让发送人重新发送原表。</source>
        <translation>The file is empty. Ask the sender for the original sheet again.</translation>
    </message>
    <message>
        <source>已取消读取。</source>
        <translation>Reading was cancelled.</translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>第 %1 行 %2 列：%3</source>
        <translation>Row %1, column %2: %3</translation>
    </message>
    <message>
        <source>这是“%1”，目前读不了。请用 Excel 或 WPS 打开它，另存为 .xlsx 后再导入。</source>
        <translation>This is &quot;%1&quot;, which cannot be read. Open it with Excel or WPS, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>这是“%1”，不是表格。请选择 .xlsx 或 .csv 文件，或请发送人发来原表。</source>
        <translation>This is &quot;%1&quot;, not a spreadsheet. Choose an .xlsx or .csv file, or ask the sender for the original sheet.</translation>
    </message>
    <message>
        <source>Word 文档</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>演示文稿</source>
        <translation>presentation</translation>
    </message>
    <message>
        <source>PDF 文件</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>RAR 压缩包</source>
        <translation>RAR archive</translation>
    </message>
    <message>
        <source>7z 压缩包</source>
        <translation>7z archive</translation>
    </message>
    <message>
        <source>gzip 压缩包</source>
        <translation>gzip archive</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>数据库文件</source>
        <translation>database file</translation>
    </message>
    <message>
        <source>RTF 文档</source>
        <translation>RTF document</translation>
    </message>
    <message>
        <source>Excel 2003 的 XML 表格</source>
        <translation>Excel 2003 XML spreadsheet</translation>
    </message>
    <message>
        <source>XML 文件</source>
        <translation>XML file</translation>
    </message>
    <message>
        <source>二进制工作簿（.xlsb）</source>
        <translation>binary workbook (.xlsb)</translation>
    </message>
    <message>
        <source>这是一个压缩包，里面没有工作簿。请先解压，选择其中的表格；如果里面只有照片，请发送人发来原表。</source>
        <translation>This is an archive without a workbook in it. Unpack it and choose the spreadsheet; if it holds only photos, ask the sender for the original sheet.</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>培训花名册</source>
        <translation>Training roster</translation>
    </message>
    <message>
        <source>考核成绩册</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>证书清单</source>
        <translation>Certificate list</translation>
    </message>
    <message>
        <source>机构名单</source>
        <translation>Institution list</translation>
    </message>
    <message>
        <source>领券明细</source>
        <translation>Voucher claims</translation>
    </message>
    <message>
        <source>补贴花名册</source>
        <translation>Subsidy roster</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>姓名（机构名称）</source>
        <translation>Name (institution name)</translation>
    </message>
    <message>
        <source>身份证号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>手机号码</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>户籍地址</source>
        <translation>Household address</translation>
    </message>
    <message>
        <source>乡镇（街道）</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>村（社区）</source>
        <translation>Village (community)</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Trainee category</translation>
    </message>
    <message>
        <source>职业（工种）</source>
        <translation>Occupation (work type)</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>班级编号</source>
        <translation>Class No.</translation>
    </message>
    <message>
        <source>培训课程</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>培训机构</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>开班日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>结业日期</source>
        <translation>Completion date</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>出勤天数</source>
        <translation>Days attended</translation>
    </message>
    <message>
        <source>就业单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>就业地点</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>就业区域</source>
        <translation>Employment region</translation>
    </message>
    <message>
        <source>月收入</source>
        <translation>Monthly income</translation>
    </message>
    <message>
        <source>开户银行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>银行账号</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>账户名称</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>培训券号</source>
        <translation>Voucher No.</translation>
    </message>
    <message>
        <source>理论成绩</source>
        <translation>Theory score</translation>
    </message>
    <message>
        <source>实操成绩</source>
        <translation>Practical score</translation>
    </message>
    <message>
        <source>综合成绩</source>
        <translation>Total score</translation>
    </message>
    <message>
        <source>考核结果</source>
        <translation>Assessment result</translation>
    </message>
    <message>
        <source>证书类别</source>
        <translation>Certificate kind</translation>
    </message>
    <message>
        <source>证书编号</source>
        <translation>Certificate No.</translation>
    </message>
    <message>
        <source>发证日期</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>发证机构</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>券种</source>
        <translation>Voucher kind</translation>
    </message>
    <message>
        <source>面值</source>
        <translation>Face value</translation>
    </message>
    <message>
        <source>发放日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>领取日期</source>
        <translation>Claimed on</translation>
    </message>
    <message>
        <source>使用日期</source>
        <translation>Used on</translation>
    </message>
    <message>
        <source>核销日期</source>
        <translation>Redeemed on</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>券状态</source>
        <translation>Voucher status</translation>
    </message>
    <message>
        <source>补贴类别</source>
        <translation>Subsidy kind</translation>
    </message>
    <message>
        <source>补贴标准</source>
        <translation>Subsidy standard</translation>
    </message>
    <message>
        <source>补贴金额</source>
        <translation>Subsidy amount</translation>
    </message>
    <message>
        <source>机构编号</source>
        <translation>Institution No.</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>机构类别</source>
        <translation>Institution kind</translation>
    </message>
    <message>
        <source>办学性质</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>办学许可证号</source>
        <translation>Licence No.</translation>
    </message>
    <message>
        <source>许可证有效期起</source>
        <translation>Licence valid from</translation>
    </message>
    <message>
        <source>许可证有效期至</source>
        <translation>Licence valid to</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>所在地</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>场地面积</source>
        <translation>Site area</translation>
    </message>
    <message>
        <source>容纳人数</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>专职教师数</source>
        <translation>Full-time teachers</translation>
    </message>
    <message>
        <source>兼职教师数</source>
        <translation>Part-time teachers</translation>
    </message>
    <message>
        <source>是否定点</source>
        <translation>Designated</translation>
    </message>
    <message>
        <source>是否用券</source>
        <translation>Accepts vouchers</translation>
    </message>
    <message>
        <source>信用等级</source>
        <translation>Credit rating</translation>
    </message>
    <message>
        <source>导入选项“%1”应是 2021-06-30 这样的日期。</source>
        <translation>Import option &quot;%1&quot; takes a date like 2021-06-30.</translation>
    </message>
    <message>
        <source>没有“%1”这种导入表。</source>
        <translation>There is no import sheet of kind &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>第 %1 行在文件里的次序不对，请核对。</source>
        <translation>Row %1 is out of order in the file. Please check.</translation>
    </message>
    <message>
        <source>第 %1 行有公式没有计算结果。</source>
        <translation>Row %1 has a formula without a stored result.</translation>
    </message>
    <message>
        <source>第 %1 行的引号没有成对，请核对这一行。</source>
        <translation>Row %1 has an unclosed quotation mark. Check the row.</translation>
    </message>
    <message>
        <source>第 %1 行有认不出的字符，请核对。</source>
        <translation>Row %1 holds unreadable characters. Please check.</translation>
    </message>
    <message>
        <source>表里有隐藏的行，已一并读取。</source>
        <translation>The sheet has hidden rows; they were read too.</translation>
    </message>
    <message>
        <source>表里有隐藏的列，已一并读取。</source>
        <translation>The sheet has hidden columns; they were read too.</translation>
    </message>
    <message>
        <source>文件里没有数据。请确认发来的是填好的表。</source>
        <translation>The file holds no data. Make sure the filled-in sheet was sent.</translation>
    </message>
    <message>
        <source>前 20 行里没有找到认得的表头（至少要有姓名和身份证号码等三列）。请检查表头，或指定表头所在的行。</source>
        <translation>No known header in the first 20 rows (three columns at least, such as name and ID number). Check the header, or tell which row it is.</translation>
    </message>
    <message>
        <source>性别与身份证号码不一致，请核对。</source>
        <translation>The sex does not agree with the ID number. Please check.</translation>
    </message>
    <message>
        <source>出生日期与身份证号码不一致，请核对。</source>
        <translation>The birth date does not agree with the ID number. Please check.</translation>
    </message>
    <message>
        <source>开班时 %1 岁，不在 %2–%3 岁之内，请核对。</source>
        <translation>Aged %1 at class start, outside %2–%3. Please check.</translation>
    </message>
    <message>
        <source>证书编号为空，请补填。</source>
        <translation>The certificate number is missing. Fill it in.</translation>
    </message>
    <message>
        <source>证书编号的格式与证书类别不符，请核对。</source>
        <translation>The certificate number does not have the form of its kind. Please check.</translation>
    </message>
    <message>
        <source>发证日期早于结业日期，请核对。</source>
        <translation>The issue date is before the completion date. Please check.</translation>
    </message>
    <message>
        <source>有单元格的文字超过 %1 个字，读不下去。请在原表里缩短它再导入。</source>
        <translation>A cell holds more than %1 characters and stops the reading. Shorten it in the original sheet and import again.</translation>
    </message>
    <message>
        <source>%1 列都像是“%2”，请指定用哪一列。</source>
        <translation>Columns %1 all look like &quot;%2&quot;. Tell which one to use.</translation>
    </message>
    <message>
        <source>表头“%1”太长，不能写进工作簿。</source>
        <translation>The header &quot;%1&quot; is too long for a workbook.</translation>
    </message>
    <message>
        <source>第 %1 行“%2”放不进工作簿的一个单元格（最多 32767 字）。请缩短后再导出。</source>
        <translation>Row %1, &quot;%2&quot; does not fit in a workbook cell (32767 characters at most). Shorten it and export again.</translation>
    </message>
    <message>
        <source>内存不足，“%1”没有保存。请关闭其他程序再试。</source>
        <translation>Out of memory: &quot;%1&quot; was not saved. Close other programs and try again.</translation>
    </message>
    <message>
        <source>“%1”没有保存，原来的文件没有改动。请检查磁盘空间或换一个位置再试。</source>
        <translation>&quot;%1&quot; was not saved and the old file is unchanged. Check the disk space or save somewhere else.</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>工作表“%1”%2：%3</source>
        <translation>Sheet &quot;%1&quot;%2: %3</translation>
    </message>
    <message>
        <source>（第 %1 行之后）</source>
        <translation> (after row %1)</translation>
    </message>
    <message>
        <source>行号“%1”超出表格范围，文件已损坏。请用 Excel 或 WPS 打开检查，另存后再导入。</source>
        <translation>Row number &quot;%1&quot; lies outside the sheet; the file is damaged. Check it with Excel or WPS, save a copy and import that.</translation>
    </message>
    <message>
        <source>这一行的列数超过 %1。请用 Excel 或 WPS 打开检查，另存后再导入。</source>
        <translation>This row has more than %1 columns. Check it with Excel or WPS, save a copy and import that.</translation>
    </message>
    <message>
        <source>单元格编号“%1”不对，文件已损坏。请用 Excel 或 WPS 打开检查，另存后再导入。</source>
        <translation>The cell reference &quot;%1&quot; is wrong; the file is damaged. Check it with Excel or WPS, save a copy and import that.</translation>
    </message>
    <message>
        <source>所指的共享文字“%1”不存在，文件已损坏。请用 Excel 或 WPS 打开检查，另存后再导入。</source>
        <translation>The shared text &quot;%1&quot; does not exist; the file is damaged. Check it with Excel or WPS, save a copy and import that.</translation>
    </message>
    <message>
        <source>这一行在文件里出现了两次，文件已损坏。请用 Excel 或 WPS 打开检查，另存后再导入。</source>
        <translation>This row occurs twice in the file, which is damaged. Check it with Excel or WPS, save a copy and import that.</translation>
    </message>
    <message>
        <source>这个单元格在文件里出现了两次，文件已损坏。请用 Excel 或 WPS 打开检查，另存后再导入。</source>
        <translation>This cell occurs twice in the file, which is damaged. Check it with Excel or WPS, save a copy and import that.</translation>
    </message>
    <message>
        <source>工作簿里没有工作表。请确认发来的是名册本身，再导入。</source>
        <translation>The workbook holds no sheet. Make sure it is the roster itself, then import it.</translation>
    </message>
    <message>
        <source>%1 在 %2 的 %3 月度汇总为 %4，逐条统计为 %5。汇总被其他程序改动过，请重新统计。</source>
        <translation>%1 in %2, %3: the monthly total says %4, counting the records gives %5. Another program has changed the totals; count them again.</translation>
    </message>
    <message>
        <source>没有“%1”这个按明细统计的指标。请从指标表中选择。</source>
        <translation>There is no indicator &quot;%1&quot; counted from records. Choose one from the indicator table.</translation>
    </message>
    <message>
        <source>没有“%1”这个统计单位。可用：%2。</source>
        <translation>There is no reporting unit &quot;%1&quot;. Available: %2.</translation>
    </message>
    <message>
        <source>结业学员按人次计，一人多次培训计多次，按结业日期计入班级所在地区</source>
        <translation>every completion counts, by completion date, in the area of the class</translation>
    </message>
    <message>
        <source>同期结业学员按人去重，各级分别统计，不能相加</source>
        <translation>distinct persons among the same completions, counted at each level separately, not to be added up</translation>
    </message>
    <message>
        <source>按证书计，含培训合格证书，按发证日期计入，换发、撤销的不计</source>
        <translation>certificates of every kind by issue date, without reissued and revoked ones</translation>
    </message>
    <message>
        <source>同期取证人员按人去重，各级分别统计，不能相加</source>
        <translation>distinct persons among the same certificates, counted at each level separately, not to be added up</translation>
    </message>
    <message>
        <source>首次取得技能类证书的人员，一人一生只计一次</source>
        <translation>persons with their first skill certificate, once in a lifetime</translation>
    </message>
    <message>
        <source>首次取得高级工及以上证书的人员，一人一生只计一次</source>
        <translation>persons with their first certificate of level 3 (senior) or above, once in a lifetime</translation>
    </message>
    <message>
        <source>“%1”不指向任何数字。请从报表或图表中点击。</source>
        <translation>&quot;%1&quot; refers to no figure. Click one in a report or chart.</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>排名</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>%1.完成率＝累计完成÷年度目标×100%，四舍五入到两位小数；时序进度＝已过月份÷12</source>
        <translation>%1. Rate = to date ÷ annual target × 100%, rounded half up to two decimals; share of year elapsed = months passed ÷ 12</translation>
    </message>
    <message>
        <source>注：%1。</source>
        <translation>Notes: %1.</translation>
    </message>
    <message>
        <source>全市合计</source>
        <translation>City total</translation>
    </message>
    <message>
        <source>%1完成率排名</source>
        <translation>%1: completion rate ranking</translation>
    </message>
    <message>
        <source>时序进度</source>
        <translation>Share of year elapsed</translation>
    </message>
    <message>
        <source>%1：各月完成与累计完成率</source>
        <translation>%1: by month</translation>
    </message>
    <message>
        <source>当月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>累计完成率</source>
        <translation>Completion to date</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>%1人力资源和社会保障局</source>
        <translation>%1 HR Bureau</translation>
    </message>
    <message>
        <source>填报单位：%1</source>
        <translation>Reporting unit: %1</translation>
    </message>
    <message>
        <source>统计截止：%1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>单位负责人：</source>
        <translation>Head of unit:</translation>
    </message>
    <message>
        <source>审核人：</source>
        <translation>Reviewer:</translation>
    </message>
    <message>
        <source>填表人：</source>
        <translation>Prepared by:</translation>
    </message>
    <message>
        <source>联系电话：</source>
        <translation>Phone:</translation>
    </message>
    <message>
        <source>填报日期：</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>%1“%2”已经有了，不能重复。请核对，或直接使用已有的记录。</source>
        <translation>%1 &quot;%2&quot; exists already and cannot be repeated. Check it, or use the existing record.</translation>
    </message>
    <message>
        <source>%1必填（%2）</source>
        <translation>%1 is required (%2)</translation>
    </message>
    <message>
        <source>%1（%2）小于%3（%4），请核对。</source>
        <translation>%1 (%2) is less than %3 (%4). Please check.</translation>
    </message>
    <message>
        <source>%1（%2）早于%3（%4），请核对。</source>
        <translation>%1 (%2) is before %3 (%4). Please check.</translation>
    </message>
    <message>
        <source>%1中已有编号“%2”，同一证书只登记一次，请核对。</source>
        <translation>%1 already holds the number &quot;%2&quot;. A certificate is registered only once; please check.</translation>
    </message>
    <message>
        <source>证书上的姓名“%1”与学员姓名“%2”不一致，请核对证书。</source>
        <translation>The name on the certificate, &quot;%1&quot;, is not the trainee&apos;s name, &quot;%2&quot;. Check the certificate.</translation>
    </message>
    <message>
        <source>发证日期 %1 早于%2 %3，请核对。</source>
        <translation>The issue date %1 is before the %2 %3. Please check.</translation>
    </message>
    <message>
        <source>所选花名册记录是另一名学员的，请重新选择。</source>
        <translation>The roster entry chosen is another trainee&apos;s. Choose again.</translation>
    </message>
    <message>
        <source>班级结业日期</source>
        <translation>class completion date</translation>
    </message>
    <message>
        <source>这次成绩已发证书“%1”，一次成绩只发一本证书。</source>
        <translation>Certificate &quot;%1&quot; was issued for this result already. One result gives one certificate.</translation>
    </message>
    <message>
        <source>所选成绩是另一名学员的，请重新选择。</source>
        <translation>The result chosen is another trainee&apos;s. Choose again.</translation>
    </message>
    <message>
        <source>所选成绩的结果不是合格，不能发证。</source>
        <translation>The result chosen is not a pass; no certificate can be issued.</translation>
    </message>
    <message>
        <source>考试日期</source>
        <translation>exam date</translation>
    </message>
    <message>
        <source>换发自的证书应是同一人的另一本证书，请重新选择。</source>
        <translation>A reissue must replace another certificate of the same person. Choose again.</translation>
    </message>
    <message>
        <source>%1有等级</source>
        <translation>%1 has levels</translation>
    </message>
    <message>
        <source>职业和工种至少填一项</source>
        <translation>give an occupation or a work type</translation>
    </message>
    <message>
        <source>%1不分等级，所填等级不计入高技能人才。</source>
        <translation>%1 has no levels; the level given does not count towards high-skilled talent.</translation>
    </message>
    <message>
        <source>%1有有效期</source>
        <translation>%1 expires</translation>
    </message>
    <message>
        <source>证书已撤销</source>
        <translation>the certificate is revoked</translation>
    </message>
    <message>
        <source>发证日期 %1 晚于今天 %2，请核对。</source>
        <translation>The issue date %1 is after today, %2. Please check.</translation>
    </message>
    <message>
        <source>培训日期 %1—%2 超出项目“%3”的期限（%4—%5），请核对。</source>
        <translation>The training dates %1–%2 exceed the term of project &quot;%3&quot; (%4–%5). Please check.</translation>
    </message>
    <message>
        <source>项目“%1”不是补贴性项目，班级不能是补贴性的。</source>
        <translation>Project &quot;%1&quot; is not subsidised, so the class cannot be.</translation>
    </message>
    <message>
        <source>项目是企业培训</source>
        <translation>the project is enterprise training</translation>
    </message>
    <message>
        <source>班级的实施地区与项目“%1”的不同，请核对计入哪个地区。</source>
        <translation>The training area of the class differs from that of project &quot;%1&quot;. Check which area it counts in.</translation>
    </message>
    <message>
        <source>培训项目“%1”现为“%2”，不在执行中。</source>
        <translation>Training project &quot;%1&quot; is &quot;%2&quot;, not in progress.</translation>
    </message>
    <message>
        <source>培训机构“%1”现为“%2”，不在库。</source>
        <translation>Training institution &quot;%1&quot; is &quot;%2&quot;, not active in the registry.</translation>
    </message>
    <message>
        <source>“%1”的办学许可证有效至 %2，早于结业日期 %3。</source>
        <translation>The licence of &quot;%1&quot; is valid to %2, before the completion date %3.</translation>
    </message>
    <message>
        <source>计划人数 %1 超过“%2”的容纳人数 %3。</source>
        <translation>The %1 planned persons exceed the capacity of &quot;%2&quot;, %3.</translation>
    </message>
    <message>
        <source>“%1”的培训范围不包含课程的职业“%2”。</source>
        <translation>The training scope of &quot;%1&quot; does not include the course&apos;s occupation &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>“%1”培训“%2”有效至 %3，早于结业日期 %4。</source>
        <translation>&quot;%1&quot; may train &quot;%2&quot; only to %3, before the completion date %4.</translation>
    </message>
    <message>
        <source>“%1”培训“%2”最高到%3，课程的等级超出了范围。</source>
        <translation>&quot;%1&quot; may train &quot;%2&quot; up to %3; the level of the course is beyond that.</translation>
    </message>
    <message>
        <source>培训课程“%1”现为“%2”，不在库。</source>
        <translation>Course &quot;%1&quot; is &quot;%2&quot;, not active in the registry.</translation>
    </message>
    <message>
        <source>班级学时 %1 与课程总学时 %2 不一致，请注明原因。</source>
        <translation>The class hours %1 differ from the course total of %2. Give the reason.</translation>
    </message>
    <message>
        <source>课程“%1”没有职业(工种)，只能用于送培训下乡类项目。</source>
        <translation>Course &quot;%1&quot; has no occupation; only projects of training delivered to villages can use it.</translation>
    </message>
    <message>
        <source>计划人数 %1 不在规定的 %2—%3 人之内。</source>
        <translation>The %1 planned persons are outside the limits of %2–%3.</translation>
    </message>
    <message>
        <source>应在开班前至少 %1 个工作日报备，距开班日期 %2 只有 %3 个工作日。</source>
        <translation>File at least %1 working days before the class starts; only %3 remain until %2.</translation>
    </message>
    <message>
        <source>每天最多 %1 学时，%2—%3 排不下 %4 学时，请核对。</source>
        <translation>With %1 hours a day at most, %2–%3 cannot hold %4 hours. Please check.</translation>
    </message>
    <message>
        <source>“%1”已在班级“%2”的花名册中，一人在一个班只登记一次。</source>
        <translation>&quot;%1&quot; is already on the roster of class &quot;%2&quot;. A person is enrolled once in a class.</translation>
    </message>
    <message>
        <source>“%1”在班级“%2”（%3，%4—%5）学习，与本班 %6—%7 的时间重叠。</source>
        <translation>&quot;%1&quot; attends class &quot;%2&quot; (%3, %4–%5), which overlaps this class, %6–%7.</translation>
    </message>
    <message>
        <source>%1 岁以上</source>
        <translation>%1 and over</translation>
    </message>
    <message>
        <source>%1 岁以下</source>
        <translation>%1 and under</translation>
    </message>
    <message>
        <source>%1—%2 岁</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>“%1”开班时 %2 岁，本班的年龄范围是%3。</source>
        <translation>&quot;%1&quot; is %2 at class start; the age range of the class is %3.</translation>
    </message>
    <message>
        <source>“%1”开班时 %2 岁，超过 %3 岁，项目没有允许60岁以上参加。</source>
        <translation>&quot;%1&quot; is %2 at class start, over %3; the project does not admit people over 60.</translation>
    </message>
    <message>
        <source>“%1”开班时 %2 岁，超过补贴的年龄上限 %3 岁。</source>
        <translation>&quot;%1&quot; is %2 at class start, above the subsidy age limit of %3.</translation>
    </message>
    <message>
        <source>“%1”开班时 %2 岁，不满 %3 岁，不能参加。</source>
        <translation>&quot;%1&quot; is %2 at class start, under %3, and cannot take part.</translation>
    </message>
    <message>
        <source>“%1”开班时 %2 岁，未成年，请核对监护人同意。</source>
        <translation>&quot;%1&quot; is %2 at class start, a minor. Check the guardian&apos;s consent.</translation>
    </message>
    <message>
        <source>“%1”在开班日期 %2 没有登记“%3”这一类别，请补登或核对。</source>
        <translation>&quot;%1&quot; has no registered category &quot;%3&quot; on the start date %2. Register it or check.</translation>
    </message>
    <message>
        <source>出勤学时 %1 超过班级学时 %2，请核对。</source>
        <translation>The hours attended, %1, exceed the class hours, %2. Please check.</translation>
    </message>
    <message>
        <source>出勤天数 %1 超过班级的 %2 天，请核对。</source>
        <translation>The days attended, %1, exceed the %2 days of the class. Please check.</translation>
    </message>
    <message>
        <source>学员已结业</source>
        <translation>the trainee has completed</translation>
    </message>
    <message>
        <source>学员已退班或清退</source>
        <translation>the trainee has withdrawn or was removed</translation>
    </message>
    <message>
        <source>结业日期 %1 晚于今天 %2，请核对。</source>
        <translation>The completion date %1 is after today, %2. Please check.</translation>
    </message>
    <message>
        <source>结业日期 %1 早于开班日期 %2，请核对。</source>
        <translation>The completion date %1 is before the start date %2. Please check.</translation>
    </message>
    <message>
        <source>序号 %1 在本班已经有了，请核对。</source>
        <translation>No. %1 exists in this class already. Please check.</translation>
    </message>
    <message>
        <source>“%1”已于 %2 登记为死亡或注销，不能报名。</source>
        <translation>&quot;%1&quot; was recorded as dead or deregistered on %2 and cannot enrol.</translation>
    </message>
    <message>
        <source>本班使用培训券，“%1”还没有登记培训券。</source>
        <translation>This class uses vouchers, and none is registered for &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>其证书编号以此开头</source>
        <translation>its certificate numbers begin with it</translation>
    </message>
    <message>
        <source>证书编码前13位应为 Y 或 S 加 12 位数字，如 S000014110001，现为“%1”。</source>
        <translation>The first 13 characters of the certificate code are Y or S and 12 digits, such as S000014110001, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>评价主体为%1，证书编码一般以 %2 开头，现为“%3”。</source>
        <translation>The evaluator is %1, whose certificate codes begin with %2 as a rule, not &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>考试日期 %1 不在“%2”的备案有效期内（%3—%4），请核对。</source>
        <translation>The exam date %1 is outside the filing of &quot;%2&quot; (%3–%4). Please check.</translation>
    </message>
    <message>
        <source>“%1”的评价范围不包含%2 %3，请核对评价机构、职业和等级。</source>
        <translation>The evaluation scope of &quot;%1&quot; does not include %2 %3. Check evaluator, occupation and level.</translation>
    </message>
    <message>
        <source>%1 %2 低于及格线 %3</source>
        <translation>%1 %2 is below the pass mark %3</translation>
    </message>
    <message>
        <source>%1，结果不能为合格。</source>
        <translation>%1; the result cannot be a pass.</translation>
    </message>
    <message>
        <source>结果为合格，但各项成绩没有填全，请核对。</source>
        <translation>The result is a pass, but not all scores are filled in. Please check.</translation>
    </message>
    <message>
        <source>各项成绩都达到及格线，结果却为不合格，请核对。</source>
        <translation>All scores reach the pass mark, yet the result is a fail. Please check.</translation>
    </message>
    <message>
        <source>结果为缺考，却填有成绩，请核对。</source>
        <translation>The result is absent, yet there are scores. Please check.</translation>
    </message>
    <message>
        <source>所选的原成绩是另一名学员的，请重新选择。</source>
        <translation>The earlier result chosen is another trainee&apos;s. Choose again.</translation>
    </message>
    <message>
        <source>准考证号“%1”在本计划中已经有了，请核对。</source>
        <translation>Admission number &quot;%1&quot; exists in this plan already. Please check.</translation>
    </message>
    <message>
        <source>备案已于 %1 到期，请更新备案。</source>
        <translation>The filing expired on %1. Renew it.</translation>
    </message>
    <message>
        <source>计划人数 %1 少于已有的考生 %2 人，请核对。</source>
        <translation>The %1 planned persons are fewer than the %2 candidates. Please check.</translation>
    </message>
    <message>
        <source>%1应为 %2 个不减的累计百分比，末项为 100，现为“%3”。</source>
        <translation>%1 takes %2 cumulative percentages that never fall and end in 100, not &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>地区和部门必须填写其中一项。</source>
        <translation>Give either an area or a department.</translation>
    </message>
    <message>
        <source>地区和部门只能填写其中一项。</source>
        <translation>Give only one of area and department.</translation>
    </message>
    <message>
        <source>所调整的应是同一年度、指标和单位的目标，请重新选择。</source>
        <translation>Only a target of the same year, indicator and unit can be adjusted. Choose again.</translation>
    </message>
    <message>
        <source>调整目标应写明文号。</source>
        <translation>Adjusting a target takes a document number.</translation>
    </message>
    <message>
        <source>上级单位不能是本单位或本单位的下级，请重新选择。</source>
        <translation>The parent cannot be the unit itself or one below it. Choose again.</translation>
    </message>
    <message>
        <source>%1不能由同一人兼任，请分给不同的账户。</source>
        <translation>%1 cannot be held by one person. Give them to different accounts.</translation>
    </message>
    <message>
        <source>品牌已认定</source>
        <translation>the brand is recognised</translation>
    </message>
    <message>
        <source>认定日期 %1 晚于今天，请核对。</source>
        <translation>The recognition date %1 is after today. Please check.</translation>
    </message>
    <message>
        <source>证件号码 %1 已登记为“%2”，请直接使用已有的学员记录。</source>
        <translation>ID number %1 is registered as &quot;%2&quot;. Use the existing trainee record.</translation>
    </message>
    <message>
        <source>证件号码 %1 已登记为“%2”，与本次姓名“%3”不一致，请核对证件后再登记。</source>
        <translation>ID number %1 is registered as &quot;%2&quot;, not as &quot;%3&quot;. Check the document before registering.</translation>
    </message>
    <message>
        <source>性别填的是%1，身份证号码显示为%2，请核对。</source>
        <translation>The sex given is %1, by the ID number it is %2. Please check.</translation>
    </message>
    <message>
        <source>出生日期 %1 与身份证号码不一致，请核对。</source>
        <translation>The birth date %1 does not agree with the ID number. Please check.</translation>
    </message>
    <message>
        <source>手机号 %1 已被 %2 人以上使用，请核对。</source>
        <translation>More than %2 people use the mobile number %1. Please check.</translation>
    </message>
    <message>
        <source>出生日期 %1 晚于今天，请核对。</source>
        <translation>The birth date %1 is after today. Please check.</translation>
    </message>
    <message>
        <source>死亡或注销日期 %1 晚于今天，请核对。</source>
        <translation>The date of death or deregistration, %1, is after today. Please check.</translation>
    </message>
    <message>
        <source>核对日期 %1 晚于今天，请核对。</source>
        <translation>The date of checking, %1, is after today. Please check.</translation>
    </message>
    <message>
        <source>该学员已有“%1”类别，起于 %2，两段时间重叠，请核对。</source>
        <translation>The trainee already has category &quot;%1&quot; from %2, and the periods overlap. Please check.</translation>
    </message>
    <message>
        <source>%1应为市或县（市、区），不能是%2。</source>
        <translation>%1 is a city or county, not %2.</translation>
    </message>
    <message>
        <source>办学许可证已于 %1 到期，不能开新班，请更新许可证。</source>
        <translation>The licence expired on %1; no new class can open. Renew the licence.</translation>
    </message>
    <message>
        <source>办学许可证将于 %1 到期，还有 %2 天，请提醒机构换证。</source>
        <translation>The licence expires on %1, in %2 days. Remind the institution to renew it.</translation>
    </message>
    <message>
        <source>总学时为 %1，%2 个模块的学时之和为 %3，请改成一致。</source>
        <translation>The total is %1 hours, the %2 modules add up to %3. Make them agree.</translation>
    </message>
    <message>
        <source>线上学时 %1 超过总学时 %2，请核对。</source>
        <translation>The online hours, %1, exceed the total, %2. Please check.</translation>
    </message>
    <message>
        <source>线上学时 %1 超过总学时 %2 的 %3%。</source>
        <translation>The online hours, %1, exceed %3% of the total, %2.</translation>
    </message>
    <message>
        <source>项目名称应为 2—120 个字，现为“%1”。</source>
        <translation>A project name has 2–120 characters, not as in &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>培训类别为劳务品牌</source>
        <translation>the training category is labour brand</translation>
    </message>
    <message>
        <source>补贴性项目要写明资金来源</source>
        <translation>a subsidised project names its fund source</translation>
    </message>
    <message>
        <source>开始日期 %1 晚于项目年度 %2，请核对。</source>
        <translation>The start date %1 is after the project year %2. Please check.</translation>
    </message>
    <message>
        <source>民办培训学校须有办学许可证</source>
        <translation>a private training school needs a licence</translation>
    </message>
    <message>
        <source>机构已移出目录</source>
        <translation>the institution is removed from the list</translation>
    </message>
    <message>
        <source>账户名称“%1”与机构名称“%2”不一致，拨付前请核对。</source>
        <translation>The account holder &quot;%1&quot; is not the institution &quot;%2&quot;. Check before a payout.</translation>
    </message>
    <message>
        <source>培训范围有效至 %1，晚于办学许可证的 %2，请核对。</source>
        <translation>The training scope is valid to %1, past the licence&apos;s %2. Please check.</translation>
    </message>
    <message>
        <source>理论学时 %1 与实操学时 %2 之和为 %3，与总学时 %4 不一致，请核对。</source>
        <translation>Theory %1 and practice %2 add up to %3 hours, not to the total of %4. Please check.</translation>
    </message>
    <message>
        <source>没有填写职业(工种)，只能用于送培训下乡类项目。</source>
        <translation>Without an occupation, only projects of training delivered to villages can use it.</translation>
    </message>
    <message>
        <source>模块学时 %1 超过课程总学时 %2，请核对。</source>
        <translation>The module&apos;s %1 hours exceed the course total of %2. Please check.</translation>
    </message>
    <message>
        <source>已有第 %1 版草稿，请修改它，不必再建新版本。</source>
        <translation>Version %1 is a draft already. Change it instead of making another version.</translation>
    </message>
    <message>
        <source>“%1”要一并办理的“%2”本版程序不认识，不能办理。请升级程序，或在状态变换表中改正。</source>
        <translation>This version does not know &quot;%2&quot;, which goes with &quot;%1&quot;. Upgrade the program, or correct the transition table.</translation>
    </message>
    <message>
        <source>确实如此的，请注明原因。</source>
        <translation>If it is really so, give the reason.</translation>
    </message>
    <message>
        <source>“%1”的条件“%2”本版程序不认识，不能办理。请升级程序，或在状态变换表中改正这一条件。</source>
        <translation>This version does not know &quot;%2&quot;, a condition of &quot;%1&quot;. Upgrade the program, or correct the condition in the transition table.</translation>
    </message>
    <message>
        <source>花名册是空的，请先录入或导入学员。</source>
        <translation>The roster is empty. Enter or import trainees first.</translation>
    </message>
    <message>
        <source>花名册有 %1 人，不在规定的 %2—%3 人之内。</source>
        <translation>The roster has %1 persons, outside the limits of %2–%3.</translation>
    </message>
    <message>
        <source>花名册有 %1 人，超过“%2”的容纳人数 %3。</source>
        <translation>The roster has %1 persons, above the capacity of &quot;%2&quot;, %3.</translation>
    </message>
    <message>
        <source>花名册中有 %1 人参加过同一职业、同一等级的班级“%2”（%3），请核对是否重复报班。</source>
        <translation>Persons on the roster who attended class &quot;%2&quot; (%3) of the same occupation and level: %1. Check for repeated enrolment.</translation>
    </message>
    <message>
        <source>%1“%2”现为“%3”，应为“%4”。</source>
        <translation>%1 &quot;%2&quot; is &quot;%3&quot;; it should be &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>每天最多 %1 学时，%2 天排不下 %3 学时，请调整日期或学时。</source>
        <translation>With %1 hours a day at most, %2 days cannot hold %3 hours. Adjust the dates or the hours.</translation>
    </message>
    <message>
        <source>花名册共有 %1 人不能通过，以上只列出 %2 人。</source>
        <translation>On the roster %1 persons fail; only %2 are listed above.</translation>
    </message>
    <message>
        <source>还有 %1 名学员没有录入考勤，请先补录。</source>
        <translation>Trainees without attendance: %1. Enter it first.</translation>
    </message>
    <message>
        <source>还有 %1 名结业学员没有考核结果，请先录入成绩。</source>
        <translation>Completed trainees without an assessment result: %1. Enter the scores first.</translation>
    </message>
    <message>
        <source>还有 %1 名合格人员没有登记证书，请先登记。</source>
        <translation>Persons who passed and have no certificate registered: %1. Register them first.</translation>
    </message>
    <message>
        <source>已有 %1 人录入考勤，不能撤回。</source>
        <translation>Attendance is entered for %1; it cannot be withdrawn.</translation>
    </message>
    <message>
        <source>已有 %1 人录入成绩，不能撤回或退回。</source>
        <translation>Scores are entered for %1; it cannot be withdrawn or returned.</translation>
    </message>
    <message>
        <source>还没有录入考勤，请先录入出勤学时。</source>
        <translation>There is no attendance yet. Enter the hours attended first.</translation>
    </message>
    <message>
        <source>出勤率 %1 低于班级的最低要求 %2，不能结业。</source>
        <translation>Attendance of %1 is below the class minimum of %2; the trainee cannot complete.</translation>
    </message>
    <message>
        <source>出勤率 %1 已达到班级的最低要求 %2，应办理结业。</source>
        <translation>Attendance of %1 reaches the class minimum of %2; the trainee should complete.</translation>
    </message>
    <message>
        <source>还没有填写核验结果，请在官方查询网站核对后填写。</source>
        <translation>There is no verification result yet. Check on the official query site and enter it.</translation>
    </message>
    <message>
        <source>上报要有上报批次，请在原因中写明批次号或上报文件。</source>
        <translation>Reporting takes an export batch. Give the batch number or the file in the reason.</translation>
    </message>
    <message>
        <source>%1没有有效期，不会过期。</source>
        <translation>%1 has no expiry and does not expire.</translation>
    </message>
    <message>
        <source>%1还没有填写，请先填写。</source>
        <translation>%1 is empty. Fill it in first.</translation>
    </message>
    <message>
        <source>本计划还没有成绩，请先录入。</source>
        <translation>This plan has no results yet. Enter them first.</translation>
    </message>
    <message>
        <source>还有 %1 名考生待补考，请先录入补考成绩。</source>
        <translation>Candidates with a resit pending: %1. Enter the resit scores first.</translation>
    </message>
    <message>
        <source>来源班级还有 %1 名结业学员没有成绩，请先录入；缺考的录入缺考。</source>
        <translation>Completed trainees of the source classes without a result: %1. Enter them first, absent ones as absent.</translation>
    </message>
    <message>
        <source>“%1”要写明原因，请填写。</source>
        <translation>&quot;%1&quot; takes a reason. Fill it in.</translation>
    </message>
    <message>
        <source>“%1”要有证明材料，请在原因中写明材料名称和存放处。</source>
        <translation>&quot;%1&quot; takes evidence. Name it and where it is kept in the reason.</translation>
    </message>
    <message>
        <source>自审：本账套只有一个账户，经办和审核是同一人。</source>
        <translation>Self-review: this ledger has one account only, so clerk and reviewer are the same person.</translation>
    </message>
    <message>
        <source>这条记录是您（%1）提交的，经办和审核应由不同的人办理，请换一人审核。</source>
        <translation>You (%1) submitted this record. Clerk and reviewer must be different people; let someone else review it.</translation>
    </message>
    <message>
        <source>您（%1）录入过本计划的成绩，请换一人审核成绩。</source>
        <translation>You (%1) entered scores of this plan. Let someone else review them.</translation>
    </message>
    <message>
        <source>%1 %2 早于%3 %4，请核对。</source>
        <translation>%1 %2 is before %3 %4. Please check.</translation>
    </message>
    <message>
        <source>%1应大于零，请填写。</source>
        <translation>%1 must be above zero. Fill it in.</translation>
    </message>
    <message>
        <source>%1为 %2，今天是 %3，请到期后办理。</source>
        <translation>%1 is %2 and today is %3. Wait until it is due.</translation>
    </message>
    <message>
        <source>%1为 %2，今天是 %3，已经过期。</source>
        <translation>%1 is %2 and today is %3: it is past.</translation>
    </message>
    <message>
        <source>%1为 %2，今天是 %3，还没有过期。</source>
        <translation>%1 is %2 and today is %3: it is not past yet.</translation>
    </message>
    <message>
        <source>还没有注明文号、调整自本目标的新版本，请先登记。</source>
        <translation>There is no new version adjusted from this target with a document number. Register it first.</translation>
    </message>
    <message>
        <source>还没有已登记、换发自本证书的新证书，请先登记。</source>
        <translation>There is no registered certificate reissued from this one. Register it first.</translation>
    </message>
    <message>
        <source>项目下已有 %1 个班级，请先处理班级。</source>
        <translation>Classes under the project: %1. Deal with them first.</translation>
    </message>
    <message>
        <source>还有 %1 个班级是“%2”，请先处理班级。</source>
        <translation>Classes that are &quot;%2&quot;: %1. Deal with them first.</translation>
    </message>
    <message>
        <source>班级“%1”现为“%2”，应为“%3”。</source>
        <translation>Class &quot;%1&quot; is &quot;%2&quot;; it should be &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1为 %2，已经到期，请先更新。</source>
        <translation>%1 was %2 and has passed. Renew it first.</translation>
    </message>
    <message>
        <source>还没有有效的职业范围，请至少登记一个职业。</source>
        <translation>There is no valid occupation scope. Register one occupation at least.</translation>
    </message>
    <message>
        <source>总学时为 %1，%2 个课程模块的学时之和为 %3，请改成一致。</source>
        <translation>The total is %1 hours, the %2 course modules add up to %3. Make them agree.</translation>
    </message>
    <message>
        <source>还有 %1 个单位没有这一指标的目标，暂不能核对合计。</source>
        <translation>Units without a target for this indicator: %1. The total cannot be checked yet.</translation>
    </message>
    <message>
        <source>各县和市本级目标之和为 %1，与全市目标 %2 相差 %3。</source>
        <translation>The targets of the counties and the city level add up to %1, which differs from the city target %2 by %3.</translation>
    </message>
    <message>
        <source>升级要写明依据的文件，请填写原因。</source>
        <translation>An upgrade takes the document it rests on. Fill in the reason.</translation>
    </message>
    <message>
        <source>批次“%1”的有效期为 %2—%3，今天不能发放。</source>
        <translation>Batch &quot;%1&quot; is valid %2–%3; it cannot be issued today.</translation>
    </message>
    <message>
        <source>批次“%1”的 %2 张已经发完。</source>
        <translation>All %2 vouchers of batch &quot;%1&quot; are issued.</translation>
    </message>
    <message>
        <source>还没有登记持券人，请先登记。</source>
        <translation>There is no voucher holder yet. Register one first.</translation>
    </message>
    <message>
        <source>“%1”还有同种没有用完的培训券“%2”，不能再领。</source>
        <translation>&quot;%1&quot; still holds the unused voucher &quot;%2&quot; of the same kind and cannot claim another.</translation>
    </message>
    <message>
        <source>等级评价券要登记所用的评价成绩，请先登记。</source>
        <translation>An evaluation voucher needs the result it is used for. Register it first.</translation>
    </message>
    <message>
        <source>评价成绩不是持券人本人的，培训券不能转让。</source>
        <translation>The evaluation result is not the voucher holder&apos;s. Vouchers cannot be passed on.</translation>
    </message>
    <message>
        <source>班级 %1 开班，晚于培训券的有效期 %2。</source>
        <translation>The class starts on %1, after the voucher expires on %2.</translation>
    </message>
    <message>
        <source>培训券 %1 才领取，班级已于 %2 结业。</source>
        <translation>The voucher was claimed on %1, after the class completed on %2.</translation>
    </message>
    <message>
        <source>还没有登记使用的班级，请先登记。</source>
        <translation>There is no class it is used for. Register one first.</translation>
    </message>
    <message>
        <source>花名册记录不是持券人本人的，培训券不能转让。</source>
        <translation>The roster entry is not the voucher holder&apos;s. Vouchers cannot be passed on.</translation>
    </message>
    <message>
        <source>企业培训券只能用于有委托企业的班级。</source>
        <translation>Enterprise vouchers are only for classes commissioned by an employer.</translation>
    </message>
    <message>
        <source>班级“%1”不使用培训券。</source>
        <translation>Class &quot;%1&quot; does not use vouchers.</translation>
    </message>
    <message>
        <source>退核要有退回的拨付款，请在原因中写明退款日期和凭证。</source>
        <translation>Reversing a redemption takes a refunded payout. Give the date and voucher of the refund in the reason.</translation>
    </message>
    <message>
        <source>班级“%1”没有取消，学员也没有退班，培训券不能释放。</source>
        <translation>Class &quot;%1&quot; is not cancelled and the trainee has not withdrawn; the voucher cannot be released.</translation>
    </message>
    <message>
        <source>“%1”由程序自动办理，不能手工办理。</source>
        <translation>The program does &quot;%1&quot; by itself; it cannot be done by hand.</translation>
    </message>
    <message>
        <source>“%1”由%2办理，您（%3）没有这个角色。请由他们办理。</source>
        <translation>&quot;%1&quot; is done by %2; you (%3) do not have that role. Leave it to them.</translation>
    </message>
    <message>
        <source>这条记录属于%1，不在您（%2）的单位之内，不能办理“%3”。请由该单位或市局办理。</source>
        <translation>This record belongs to %1, outside your (%2) unit, so you cannot do &quot;%3&quot;. Leave it to that unit or the city bureau.</translation>
    </message>
    <message>
        <source>市本级</source>
        <translation>city level</translation>
    </message>
    <message>
        <source>这条%1记录现为“%2”，已经办结，不能“%3”。</source>
        <translation>This %1 record is &quot;%2&quot; and closed; &quot;%3&quot; is not possible.</translation>
    </message>
    <message>
        <source>这条%1记录现为“%2”，不能“%3”；现在可以办理：%4。</source>
        <translation>This %1 record is &quot;%2&quot;; &quot;%3&quot; is not possible. Possible now: %4.</translation>
    </message>
    <message>
        <source>有效期已于 %1 届满，程序自动暂停。</source>
        <translation>The validity ended on %1; the program suspended it.</translation>
    </message>
    <message>
        <source>这条%1记录已不存在。请刷新后再试。</source>
        <translation>This %1 record no longer exists. Refresh and try again.</translation>
    </message>
    <message>
        <source>这条记录现已是“%1”，不能再“%2”。请刷新后再试。</source>
        <translation>This record is &quot;%1&quot; now; &quot;%2&quot; is no longer possible. Refresh and try again.</translation>
    </message>
    <message>
        <source>自审</source>
        <translation>Self-review</translation>
    </message>
    <message>
        <source>参数“%1”应为整数，现为“%2”。请在参数设置中改正。</source>
        <translation>Setting &quot;%1&quot; takes a whole number, not &quot;%2&quot;. Correct it in the settings.</translation>
    </message>
    <message>
        <source>引号没有结束</source>
        <translation>a quotation mark is not closed</translation>
    </message>
    <message>
        <source>缺少要比较的值</source>
        <translation>the value to compare with is missing</translation>
    </message>
    <message>
        <source>缺少右括号</source>
        <translation>a closing bracket is missing</translation>
    </message>
    <message>
        <source>%1没有“%2”这一列</source>
        <translation>%1 has no column &quot;%2&quot;</translation>
    </message>
    <message>
        <source>is 之后应为 null</source>
        <translation>is must be followed by null</translation>
    </message>
    <message>
        <source>in 之后应为括号</source>
        <translation>in must be followed by a bracket</translation>
    </message>
    <message>
        <source>缺少比较符号（= != &lt; &lt;= &gt; &gt;= ~ in is null）</source>
        <translation>a comparison is missing (= != &lt; &lt;= &gt; &gt;= ~ in is null)</translation>
    </message>
    <message>
        <source>条件之间用 and 连接</source>
        <translation>join conditions with and</translation>
    </message>
    <message>
        <source>筛选条件第 %1 个字附近：%2。</source>
        <translation>Filter, near character %1: %2.</translation>
    </message>
    <message>
        <source>%1没有“%2”这一列，不能按它排序。</source>
        <translation>%1 has no column &quot;%2&quot; to sort by.</translation>
    </message>
    <message>
        <source>%1应填数字，不能是“%2”</source>
        <translation>%1 takes a number, not &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1只能填“是”或“否”</source>
        <translation>%1 takes only 1 (yes) or 0 (no)</translation>
    </message>
    <message>
        <source>%1没有“%2”这一项</source>
        <translation>%1 has no item &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1不是有效日期（例：2021-06-30）</source>
        <translation>%1 is not a date (e.g. 2021-06-30)</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>找不到%1“%2”，请从列表中选择</source>
        <translation>%1 &quot;%2&quot; was not found; choose from the list</translation>
    </message>
    <message>
        <source>例：%1</source>
        <translation>e.g. %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1不能小于 %2</source>
        <translation>%1 cannot be less than %2</translation>
    </message>
    <message>
        <source>%1应在 %2—%3 之间</source>
        <translation>%1 must lie in %2–%3</translation>
    </message>
    <message>
        <source>登录名格式不对</source>
        <translation>The login name has the wrong form</translation>
    </message>
    <message>
        <source>%1最多 %2 个字，现有 %3 个</source>
        <translation>%1 takes %2 characters at most and has %3</translation>
    </message>
    <message>
        <source>%1格式不对</source>
        <translation>%1 has the wrong form</translation>
    </message>
    <message>
        <source>%1必填</source>
        <translation>%1 is required</translation>
    </message>
    <message>
        <source>正在还原到当时的内容</source>
        <translation>Going back to the state of that time</translation>
    </message>
    <message>
        <source>已取消。</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>备份没有写成“%1”。请检查磁盘空间和文件夹权限。</source>
        <translation>The backup &quot;%1&quot; was not written. Check the disk space and the folder&apos;s permissions.</translation>
    </message>
    <message>
        <source>“%1”已损坏，不能使用。请另选一份备份。</source>
        <translation>&quot;%1&quot; is damaged and cannot be used. Choose another backup.</translation>
    </message>
    <message>
        <source>“%1”已经存在，没有覆盖。请换一个文件名。</source>
        <translation>&quot;%1&quot; exists and was not overwritten. Choose another file name.</translation>
    </message>
    <message>
        <source>“%1”正在被使用，没有恢复。请关闭所有窗口后再试。</source>
        <translation>&quot;%1&quot; is in use and was not restored. Close all windows and try again.</translation>
    </message>
    <message>
        <source>体检已取消。</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message>
        <source>台账文件有一部分读不出来：%1 请不要再写入，并从最近的备份恢复。</source>
        <translation>A part of the ledger file cannot be read: %1 Write nothing more to it and restore the latest backup.</translation>
    </message>
    <message>
        <source>台账文件已损坏（%1）。请不要再写入，并从最近的备份恢复。</source>
        <translation>The ledger file is damaged (%1). Write nothing more to it and restore the latest backup.</translation>
    </message>
    <message>
        <source>%1指向的%2不存在，可能被其他程序删除了。请从备份核对。</source>
        <translation>%1 refers to a %2 that does not exist; another program may have deleted it. Compare with a backup.</translation>
    </message>
    <message>
        <source>正在核对修改记录</source>
        <translation>Checking the change log</translation>
    </message>
    <message>
        <source>%1没有对应的修改记录，可能由其他程序写入。请核实后删除或从备份恢复。</source>
        <translation>%1 is not in the change log; another program may have written it. Verify it, then delete it or restore a backup.</translation>
    </message>
    <message>
        <source>%1的内容与修改记录不符，可能被其他程序改动过。请对照历史核实，或从备份恢复。</source>
        <translation>%1 does not agree with the change log; another program may have changed it. Compare it with its history, or restore a backup.</translation>
    </message>
    <message>
        <source>正在逐条核对%1</source>
        <translation>Checking each record: %1</translation>
    </message>
    <message>
        <source>%1不见了，可能被其他程序删除了。请从备份恢复。</source>
        <translation>%1 is gone; another program may have deleted it. Restore a backup.</translation>
    </message>
    <message>
        <source>正在检查文件</source>
        <translation>Checking the file</translation>
    </message>
    <message>
        <source>正在检查关联</source>
        <translation>Checking links</translation>
    </message>
    <message>
        <source>同类问题还有 %1 处，未逐一列出。</source>
        <translation>More problems of this kind, not listed: %1.</translation>
    </message>
    <message>
        <source>第 %1 次修改“%2”的记录被其他程序改动过。请从备份核对。</source>
        <translation>The log of change %1, &quot;%2&quot;, was altered by another program. Compare with a backup.</translation>
    </message>
    <message>
        <source>第 %1 次修改的记录被其他程序删除了。请从备份核对。</source>
        <translation>The log of change %1 was deleted by another program. Compare with a backup.</translation>
    </message>
    <message>
        <source>第 %1 次修改只剩明细，没有总记录。记录被其他程序改动过，请从备份核对。</source>
        <translation>Of change %1 only the details remain. Another program has altered the log; compare with a backup.</translation>
    </message>
    <message>
        <source>%1（编号 %2）</source>
        <translation>%1 (id %2)</translation>
    </message>
    <message>
        <source>%1“%2”</source>
        <translation>%1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1应有 %2 条，实有 %3 条，可能被其他程序增删过。请做一次完整体检。</source>
        <translation>%1 should have %2 records and has %3; another program may have added or deleted some. Run a full check.</translation>
    </message>
    <message>
        <source>找不到文件“%1”。请检查位置和文件名。</source>
        <translation>The file &quot;%1&quot; was not found. Check its place and name.</translation>
    </message>
    <message>
        <source>“%1”是文件夹，不是台账文件。请选择其中的 .ledger 文件。</source>
        <translation>&quot;%1&quot; is a folder, not a ledger. Choose the .ledger file in it.</translation>
    </message>
    <message>
        <source>没有读取“%1”的权限。请联系本机管理员。</source>
        <translation>You may not read &quot;%1&quot;. Contact the administrator of this computer.</translation>
    </message>
    <message>
        <source>“%1”是空文件，不是台账。请从备份恢复或另选文件。</source>
        <translation>&quot;%1&quot; is empty and not a ledger. Restore a backup or choose another file.</translation>
    </message>
    <message>
        <source>另一个程序正在写“%1”。请稍后再试。</source>
        <translation>Another program is writing &quot;%1&quot;. Try again later.</translation>
    </message>
    <message>
        <source>磁盘已满，本次修改没有保存，台账完好。请腾出空间后再试。</source>
        <translation>The disk is full: the change was not saved, the ledger is intact. Free some space and try again.</translation>
    </message>
    <message>
        <source>“%1”是只读的，修改没有保存。请取消只读属性，或复制到可写的文件夹。</source>
        <translation>&quot;%1&quot; is read-only: the change was not saved. Make it writable, or copy it to a folder you can write to.</translation>
    </message>
    <message>
        <source>“%1”不是技能台账文件。请另选文件。</source>
        <translation>&quot;%1&quot; is not a SkillLedger file. Choose another file.</translation>
    </message>
    <message>
        <source>“%1”已损坏。请不要再写入，并从最近的备份恢复。</source>
        <translation>&quot;%1&quot; is damaged. Write nothing more to it and restore the latest backup.</translation>
    </message>
    <message>
        <source>打不开“%1”。请检查文件夹是否存在、是否可写。</source>
        <translation>Cannot open &quot;%1&quot;. Check that its folder exists and can be written to.</translation>
    </message>
    <message>
        <source>读写“%1”时磁盘出错，本次修改没有保存。请检查磁盘或网络位置。</source>
        <translation>A disk error at &quot;%1&quot;: the change was not saved. Check the disk or network place.</translation>
    </message>
    <message>
        <source>内容过长，无法保存。</source>
        <translation>The content is too long to be saved.</translation>
    </message>
    <message>
        <source>台账数据库出错，本次修改没有保存。</source>
        <translation>The ledger&apos;s database failed: the change was not saved.</translation>
    </message>
    <message>
        <source>“%1”是别的程序的数据库，不是技能台账文件。请另选文件。</source>
        <translation>&quot;%1&quot; is another program&apos;s database, not a SkillLedger file. Choose another file.</translation>
    </message>
    <message>
        <source>文件夹“%1”不存在。请先建立文件夹。</source>
        <translation>There is no folder &quot;%1&quot;. Make it first.</translation>
    </message>
    <message>
        <source>不能在“%1”建立文件。请检查文件夹是否可写。</source>
        <translation>Cannot create a file in &quot;%1&quot;. Check that the folder can be written to.</translation>
    </message>
    <message>
        <source>本机的 SQLite 不支持安全设置，程序不能打开台账。</source>
        <translation>The SQLite of this computer lacks the safety settings; the program cannot open ledgers.</translation>
    </message>
    <message>
        <source>“%1”所在的磁盘不支持安全写入。请把台账放到本机磁盘。</source>
        <translation>The disk of &quot;%1&quot; does not support safe writing. Put the ledger on a disk of this computer.</translation>
    </message>
    <message>
        <source>写入中途出错，本次修改全部撤回，台账完好。请再试一次。</source>
        <translation>Writing failed midway: the whole change was taken back, the ledger is intact. Try again.</translation>
    </message>
    <message>
        <source>台账“%1”已被移走或磁盘已拔出，本次修改没有保存。请接回磁盘后重新打开。</source>
        <translation>The ledger &quot;%1&quot; was moved or its disk removed: the change was not saved. Reconnect the disk and open it again.</translation>
    </message>
    <message>
        <source>%1没有“%2”这一列。</source>
        <translation>%1 has no column &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>不能写入设置文件夹“%1”。请检查其权限。</source>
        <translation>Cannot write to the settings folder &quot;%1&quot;. Check its permissions.</translation>
    </message>
    <message>
        <source>没有第 %1 次修改。请从修改记录中选择。</source>
        <translation>There is no change %1. Choose one from the change log.</translation>
    </message>
    <message>
        <source>没有编号为 %1 的修改。请从修改记录中选择。</source>
        <translation>There is no change with the id %1. Choose one from the change log.</translation>
    </message>
    <message>
        <source>程序文件不完整，请重新安装。</source>
        <translation>The program is incomplete. Install it again.</translation>
    </message>
    <message>
        <source>“%1”由更新版本的程序建立，本程序不能打开，也没有改动它。请升级程序。</source>
        <translation>&quot;%1&quot; was made by a newer version; this program cannot open it and has not changed it. Upgrade the program.</translation>
    </message>
    <message>
        <source>“%1”需要升级，但它是只读的。请复制到可写的文件夹后再打开。</source>
        <translation>&quot;%1&quot; needs an upgrade but is read-only. Copy it to a folder you can write to and open it there.</translation>
    </message>
    <message>
        <source>没有这条%1记录（编号 %2）。它可能已被删除。</source>
        <translation>There is no such %1 record (id %2). It may have been deleted.</translation>
    </message>
    <message>
        <source>不能撤销：其中一条%1记录后来被删除了。请先撤销那次删除。</source>
        <translation>Cannot undo: a %1 record in it was deleted later. Undo that deletion first.</translation>
    </message>
    <message>
        <source>不能撤销：被删除的内容已依法清除，或台账已损坏。请做一次体检。</source>
        <translation>Cannot undo: the deleted content was purged by law, or the ledger is damaged. Run a check.</translation>
    </message>
    <message>
        <source>不能撤销：其中的%1后来被%2引用了。请先处理那些%2记录。</source>
        <translation>Cannot undo: a %1 in it came to be used by %2 records. Deal with those %2 records first.</translation>
    </message>
    <message>
        <source>不能撤销：%1“%2”后来又被修改（%3）。请先撤销后来的修改。</source>
        <translation>Cannot undo: %1 &quot;%2&quot; was changed again later (%3). Undo the later change first.</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>没有地区代码“%1”。市为 141100，县（市、区）如 141127。</source>
        <translation>There is no area code &quot;%1&quot;. The city is 141100, a county for example 141127.</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New ledger</translation>
    </message>
    <message>
        <source>写入 %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>已取消，没有写入任何内容。</source>
        <translation>Cancelled; nothing was written.</translation>
    </message>
    <message>
        <source>没有编号为“%1”的班级。请先建立班级，或不指定班级由程序起草。</source>
        <translation>There is no class No. &quot;%1&quot;. Create it first, or name none and let the program draft one.</translation>
    </message>
    <message>
        <source>台账中同一身份证号的学员姓名不同，请核对</source>
        <translation>The ledger has another name for this ID number; please check</translation>
    </message>
    <message>
        <source>这名学员已注销，不能报名</source>
        <translation>This trainee is deregistered and cannot enrol</translation>
    </message>
    <message>
        <source>“%1”是只读打开的，不能修改。请复制到可写的文件夹后再打开。</source>
        <translation>&quot;%1&quot; is open read-only and cannot be changed. Copy it to a folder you can write to and open it there.</translation>
    </message>
    <message>
        <source>%1刚被别人改过，没有保存。请还原后重新填写。</source>
        <translation>%1 was just changed by someone else and was not saved. Revert and fill it in again.</translation>
    </message>
    <message>
        <source>还有 %1 条%2记录属于它，没有删除。请先处理这些记录。</source>
        <translation>Not deleted: %2 records that belong to it: %1. Deal with them first.</translation>
    </message>
    <message>
        <source>这一步是别人做的，只有本人或市局可以撤销。</source>
        <translation>Someone else did this step; only they or the city bureau can undo it.</translation>
    </message>
    <message>
        <source>建立和升级台账的步骤不能撤销。</source>
        <translation>Creating and upgrading a ledger cannot be undone.</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>这条记录已被删除。</source>
        <translation>This record was deleted.</translation>
    </message>
    <message>
        <source>删除%1 %2</source>
        <translation>Delete %1 %2</translation>
    </message>
    <message>
        <source>删除%1 %2 条</source>
        <translation>Delete %1 (%2)</translation>
    </message>
    <message>
        <source>%1%2 %3 条</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>已取消，没有留下文件。</source>
        <translation>Cancelled; no file was left.</translation>
    </message>
    <message>
        <source>生成演示城市</source>
        <translation>Make the demo city</translation>
    </message>
    <message>
        <source>正在建立索引</source>
        <translation>Building the search index</translation>
    </message>
    <message>
        <source>正在编排演示城市</source>
        <translation>Planning the demo city</translation>
    </message>
    <message>
        <source>正在登记人员</source>
        <translation>Registering people</translation>
    </message>
    <message>
        <source>正在写入评价成绩</source>
        <translation>Writing evaluation results</translation>
    </message>
    <message>
        <source>正在写入证书</source>
        <translation>Writing certificates</translation>
    </message>
    <message>
        <source>正在写入学员</source>
        <translation>Writing trainees</translation>
    </message>
    <message>
        <source>正在写入人员类别</source>
        <translation>Writing trainee categories</translation>
    </message>
    <message>
        <source>正在写入班级</source>
        <translation>Writing classes</translation>
    </message>
    <message>
        <source>正在写入花名册</source>
        <translation>Writing rosters</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>English</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1.%2：%3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>新建%1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>删除%1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>第%1季度</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>上半年</source>
        <translation>First half</translation>
    </message>
    <message>
        <source>下半年</source>
        <translation>Second half</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>演示城市可有 1 至 %1 年、至多 %2 名学员。请改小。</source>
        <translation>A demo city may have 1 to %1 years and at most %2 trainees. Choose less.</translation>
    </message>
    <message>
        <source>%1名单</source>
        <translation>List: %1</translation>
    </message>
    <message>
        <source>共 %1 条</source>
        <translation>Records: %1</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>查看或导出完整号码须说明用途。请写明用来做什么。</source>
        <translation>Viewing or exporting full numbers needs a purpose. Please write what they are for.</translation>
    </message>
    <message>
        <source>查看完整号码：%1 %2</source>
        <translation>View full numbers: %1 %2</translation>
    </message>
    <message>
        <source>导出%1（完整证件号码）</source>
        <translation>Export %1 (full ID numbers)</translation>
    </message>
    <message>
        <source>该学员自 %1 起已有未结束的就业记录，请先填写其结束日期。</source>
        <translation>This trainee has had an open employment record since %1. Enter its end date first.</translation>
    </message>
    <message>
        <source>境外就业</source>
        <translation>employment abroad</translation>
    </message>
    <message>
        <source>只有境外就业填写国家或地区，请核对就业区域。</source>
        <translation>Only employment abroad has a country or region. Check the employment area.</translation>
    </message>
    <message>
        <source>国家或地区应为两个大写字母，如 JP，现为“%1”。</source>
        <translation>The country or region must be two capital letters such as JP; it is &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>公益性岗位就业</source>
        <translation>employment in a public-welfare post</translation>
    </message>
    <message>
        <source>累计 %1 不等于上月累计 %2 加本月 %3，请核对。</source>
        <translation>The cumulative figure %1 is not last month&apos;s %2 plus this month&apos;s %3. Please check.</translation>
    </message>
    <message>
        <source>本月数为负，请说明原因。</source>
        <translation>The figure of the month is negative. State the reason.</translation>
    </message>
    <message>
        <source>已回访</source>
        <translation>the call has been made</translation>
    </message>
    <message>
        <source>回访日期 %1 晚于今天，请核对。</source>
        <translation>The date of the call %1 is later than today. Please check.</translation>
    </message>
    <message>
        <source>需求单位和村(社区)至少填写一项。</source>
        <translation>Enter the employer or the village (community).</translation>
    </message>
    <message>
        <source>延期或取消</source>
        <translation>postponed or cancelled</translation>
    </message>
    <message>
        <source>与申请主体对应</source>
        <translation>goes with the kind of applicant</translation>
    </message>
    <message>
        <source>申请主体不是这一类，请清空%1，或改正申请主体。</source>
        <translation>The applicant is of another kind. Clear %1, or correct the kind of applicant.</translation>
    </message>
    <message>
        <source>班级和评价计划只能填写其中一项。</source>
        <translation>Enter either the class or the evaluation plan, not both.</translation>
    </message>
    <message>
        <source>班级和评价计划必须填写其中一项。</source>
        <translation>Enter the class or the evaluation plan.</translation>
    </message>
    <message>
        <source>同一标准已从 %1 起生效，有效期不能重叠。请先填写原标准的失效日期。</source>
        <translation>The same standard is in force from %1; periods must not overlap. Enter the end date of the earlier one first.</translation>
    </message>
    <message>
        <source>收款户名“%1”与申请单位“%2”不一致，请核对账户。</source>
        <translation>The account holder &quot;%1&quot; is not the applicant &quot;%2&quot;. Check the account.</translation>
    </message>
    <message>
        <source>花名册和证书必须填写其中一项，且只能填写一项。</source>
        <translation>Enter either the enrolment or the certificate, and only one of them.</translation>
    </message>
    <message>
        <source>不予补贴</source>
        <translation>No subsidy</translation>
    </message>
    <message>
        <source>该学员已在本批次中，不能重复申请。</source>
        <translation>This trainee is in the batch already and cannot apply twice.</translation>
    </message>
    <message>
        <source>公示已撤回</source>
        <translation>the notice was withdrawn</translation>
    </message>
    <message>
        <source>已有核查结果</source>
        <translation>there is a result</translation>
    </message>
    <message>
        <source>款项已退回</source>
        <translation>the money came back</translation>
    </message>
    <message>
        <source>对象为班级</source>
        <translation>the visit is to a class</translation>
    </message>
    <message>
        <source>对象为机构</source>
        <translation>the visit is to an institution</translation>
    </message>
    <message>
        <source>督导日期 %1 晚于今天，请核对。</source>
        <translation>The date of the visit %1 is later than today. Please check.</translation>
    </message>
    <message>
        <source>实到 %1 人，不足花名册 %2 人的 %3%，建议登记为督导问题。</source>
        <translation>%1 present, less than %3% of the %2 on the roster. A finding is suggested.</translation>
    </message>
    <message>
        <source>严重或一般问题</source>
        <translation>severe or ordinary finding</translation>
    </message>
    <message>
        <source>保留的和并入的是同一条记录，请另选。</source>
        <translation>The record to keep and the one to remove are the same. Choose another.</translation>
    </message>
    <message>
        <source>%1应写成时:分，如 08:30，现为“%2”。</source>
        <translation>%1 must be written as hours:minutes, such as 08:30; it is &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>结束时间 %1 不晚于开始时间 %2，请核对。</source>
        <translation>The end %1 is not later than the start %2. Please check.</translation>
    </message>
    <message>
        <source>教师“%1”%2 %3—%4 已在班级“%5”上课，请换教师或时间。</source>
        <translation>Teacher &quot;%1&quot; teaches class &quot;%5&quot; on %2, %3–%4. Choose another teacher or time.</translation>
    </message>
    <message>
        <source>地点“%1”%2 %3—%4 已由班级“%5”使用，请换地点或时间。</source>
        <translation>Place &quot;%1&quot; is used by class &quot;%5&quot; on %2, %3–%4. Choose another place or time.</translation>
    </message>
    <message>
        <source>%1 当天课时合计 %2，超过每天 %3 学时，请调整。</source>
        <translation>%2 hours on %1 are more than the %3 allowed a day. Please adjust.</translation>
    </message>
    <message>
        <source>上课日期 %1 不在班级的培训日期 %2—%3 之内，请核对。</source>
        <translation>The day %1 is not within the class, %2 to %3. Please check.</translation>
    </message>
    <message>
        <source>班级的课程表中 %1 没有课，不能登记考勤。</source>
        <translation>The class has no lesson on %1 in its timetable; attendance cannot be entered.</translation>
    </message>
    <message>
        <source>没有未销号的严重督导问题，请先登记督导问题。</source>
        <translation>There is no open severe finding. Enter the finding first.</translation>
    </message>
    <message>
        <source>还有未销号的严重督导问题，请先整改销号。</source>
        <translation>A severe finding is still open. Have it put right and closed first.</translation>
    </message>
    <message>
        <source>还有 %1 批补贴没有办结，请先办结。</source>
        <translation>%1 subsidy batches are not finished. Finish them first.</translation>
    </message>
    <message>
        <source>对应的补贴还没有拨付，拨付后才能核销。</source>
        <translation>The subsidy has not been paid yet; vouchers are redeemed after payment.</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>submitted</translation>
    </message>
    <message>
        <source>复核</source>
        <translation>rechecked</translation>
    </message>
    <message>
        <source>本批补贴由您（%1）%2，提交、审核、复核、审批应由四个不同的人办理，请换人办理。</source>
        <translation>This batch was %2 by you (%1). Submission, review, recheck and approval take four different people; let somebody else do it.</translation>
    </message>
    <message>
        <source>项目“%1”的预算为 %2 元，加上本批补贴共 %3 元，超出预算。</source>
        <translation>The budget of project &quot;%1&quot; is %2 yuan; with this batch it would be %3 yuan, which exceeds it.</translation>
    </message>
    <message>
        <source>本批补贴还没有明细，请先生成或登记。</source>
        <translation>The batch has no items yet. Make or enter them first.</translation>
    </message>
    <message>
        <source>%1的金额 %2 元与标准 %3 元不同，请写明原因。</source>
        <translation>The amount of %1, %2 yuan, differs from the standard, %3 yuan. State the reason.</translation>
    </message>
    <message>
        <source>共有 %1 人不符合规定，以上只列出 %2 人。</source>
        <translation>%1 people do not meet the rules; only %2 are listed above.</translation>
    </message>
    <message>
        <source>材料还不齐全，缺：%1。</source>
        <translation>Papers are missing: %1.</translation>
    </message>
    <message>
        <source>还没有生成公示名单，请先生成并打印。</source>
        <translation>There is no public list yet. Make and print it first.</translation>
    </message>
    <message>
        <source>公示的起止日期还没有填写，请先填写。</source>
        <translation>The first and last day of the notice are missing. Enter them first.</translation>
    </message>
    <message>
        <source>公示 %1 至 %2 只有 %3 个工作日，不足 %4 个工作日，请延长。</source>
        <translation>The notice from %1 to %2 has only %3 working days, fewer than %4. Extend it.</translation>
    </message>
    <message>
        <source>还有 %1 条异议没有核查或已成立，不能通过公示。</source>
        <translation>%1 objections are open or were upheld; the notice cannot pass.</translation>
    </message>
    <message>
        <source>没有核查成立的异议，请先登记异议的核查结果。</source>
        <translation>No objection was upheld. Enter the result of the objection first.</translation>
    </message>
    <message>
        <source>总额 %1 元不等于明细之和 %2 元，请核对。</source>
        <translation>The total %1 yuan is not the sum of the items, %2 yuan. Please check.</translation>
    </message>
    <message>
        <source>应追回 %1 元，已登记退回 %2 元，到账后再办理。</source>
        <translation>%1 yuan have to come back, %2 yuan were entered as returned. Continue when the money is there.</translation>
    </message>
    <message>
        <source>公示名单已损坏，不能打印。请撤回后重新公示。</source>
        <translation>The public list is damaged and cannot be printed. Withdraw the notice and publish anew.</translation>
    </message>
    <message>
        <source>%1，职业 %2，%3：%4 元（%5，自 %6 起）</source>
        <translation>%1, occupation %2, %3: %4 yuan (%5, from %6)</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>any</translation>
    </message>
    <message>
        <source>人员类别：%1</source>
        <translation>Category: %1</translation>
    </message>
    <message>
        <source>紧缺职业上浮 %1%：%2 元</source>
        <translation>Scarce occupation, plus %1%: %2 yuan</translation>
    </message>
    <message>
        <source>依据日期 %1，补贴金额 %2 元</source>
        <translation>Day of the claim %1, amount %2 yuan</translation>
    </message>
    <message>
        <source>没有 %1 有效的补贴标准，请先登记标准。</source>
        <translation>No subsidy standard is in force on %1. Enter the standard first.</translation>
    </message>
    <message>
        <source>学员没有结业，不予补贴。</source>
        <translation>The trainee has not completed the class: no subsidy.</translation>
    </message>
    <message>
        <source>班级不是补贴性的，不予补贴。</source>
        <translation>The class is not a subsidised one: no subsidy.</translation>
    </message>
    <message>
        <source>还没有取得要求的证书，取证后再申请。</source>
        <translation>The required certificate has not been obtained. Apply when it has.</translation>
    </message>
    <message>
        <source>证书“%1”现为“%2”，核验后才能补贴。</source>
        <translation>Certificate &quot;%1&quot; is &quot;%2&quot;; it must be verified first.</translation>
    </message>
    <message>
        <source>%1 年已享受同类补贴 %2 次，每年限 %3 次。</source>
        <translation>%2 subsidies of this kind in %1; the limit is %3 a year.</translation>
    </message>
    <message>
        <source>%1 年已享受各类补贴 %2 次，每年限 %3 次。</source>
        <translation>%2 subsidies of all kinds in %1; the limit is %3 a year.</translation>
    </message>
    <message>
        <source>同一职业同一等级已于 %1 享受过同类补贴，终身一次。</source>
        <translation>The same occupation and level was subsidised on %1; once in a lifetime.</translation>
    </message>
    <message>
        <source>已有同一职业更高等级的证书，不再补贴较低等级。</source>
        <translation>Holds a certificate of a higher level of the same occupation; a lower one is not subsidised.</translation>
    </message>
    <message>
        <source>同一证书已从失业保险基金领取技能提升补贴，不能重复享受。</source>
        <translation>The same certificate was subsidised by unemployment insurance; not twice.</translation>
    </message>
    <message>
        <source>证书 %1 核发，已超过 %2 个月的申请期限。</source>
        <translation>The certificate was issued on %1; the %2 months to apply are over.</translation>
    </message>
    <message>
        <source>班级有未销号的严重督导问题，销号后再申请。</source>
        <translation>The class has an open severe finding. Apply when it is closed.</translation>
    </message>
    <message>
        <source>登记为在学或退休人员，一般不在补贴范围，请核对。</source>
        <translation>Registered as student or pensioner, as a rule not eligible. Please check.</translation>
    </message>
    <message>
        <source>开班时 %1 周岁，超过补贴年龄 %2 周岁，请核对。</source>
        <translation>Aged %1 at the start, above the age of subsidies, %2. Please check.</translation>
    </message>
    <message>
        <source>该学员 %1 有补贴被追回，%2 个月内请重点核对。</source>
        <translation>A subsidy of this trainee was recovered on %1; check closely for %2 months.</translation>
    </message>
    <message>
        <source>补充新版本的代码和参数</source>
        <translation>Add codes and parameters of the new version</translation>
    </message>
    <message>
        <source>批次“%1”已提交，不能再生成明细。退回后可以重新生成。</source>
        <translation>Batch &quot;%1&quot; was submitted; items can be made again when it is returned.</translation>
    </message>
    <message>
        <source>生成补贴明细 %1</source>
        <translation>Make subsidy items %1</translation>
    </message>
    <message>
        <source>%1由程序随业务登记，不能直接修改。</source>
        <translation>%1: written by the program as business goes on, not to be edited.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>培训职业（工种）</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>补贴标准（元）</source>
        <translation>Standard (yuan)</translation>
    </message>
    <message>
        <source>补贴金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1人</source>
        <translation>%1 persons</translation>
    </message>
    <message>
        <source>关于%1（%2）人员名单的公示</source>
        <translation>Public notice: %1 (%2), list of persons</translation>
    </message>
    <message>
        <source>公示期：%1至%2</source>
        <translation>Notice period: %1 to %2</translation>
    </message>
    <message>
        <source>补贴金额合计（大写）：%1</source>
        <translation>Total in capitals: %1</translation>
    </message>
    <message>
        <source>公示期内如有异议，请以书面形式实名反映。</source>
        <translation>Objections within the notice period are to be made in writing under one&apos;s own name.</translation>
    </message>
    <message>
        <source>监督电话：</source>
        <translation>Telephone:</translation>
    </message>
    <message>
        <source>批次“%1”已提交，明细不能再增加或改动。退回后可以修改。</source>
        <translation>Batch &quot;%1&quot; was submitted; its items cannot be added to or changed until it is returned.</translation>
    </message>
    <message>
        <source>回盘文件第 %1 行看不懂：%2。请核对金额和结果两列，改好后再导入；没有写入任何内容。</source>
        <translation>Row %1 of the return file cannot be understood: %2. Check amount and result, mend the file and try again. Nothing was written.</translation>
    </message>
    <message>
        <source>结果写的是“%1”</source>
        <translation>the result reads &quot;%1&quot;</translation>
    </message>
    <message>
        <source>不能读取“%1”。请检查文件是否被其他程序占用。</source>
        <translation>&quot;%1&quot; cannot be read. See whether another program holds it.</translation>
    </message>
    <message>
        <source>“%1”里没有找到账号、金额、结果三列的回盘表。请向银行索取带结果列的文件。</source>
        <translation>&quot;%1&quot; holds no table with account, amount and result. Ask the bank for the file with the result column.</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>填报</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>规划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>结业人次</source>
        <translation>Completions</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>占比%</source>
        <translation>Share %</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>“三分类”培训结业情况统计表</source>
        <translation>Completions by age band (three-class method)</translation>
    </message>
    <message>
        <source>填报单位：%1（盖章）</source>
        <translation>Reporting office: %1 (seal)</translation>
    </message>
    <message>
        <source>统计时间：%1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>单位：人次、%</source>
        <translation>Unit: completions, %</translation>
    </message>
    <message>
        <source>注：按开班当日的周岁分类，60 周岁计入 46—60 周岁；按结业日期和班级所在地区统计，一人多次培训计多次。</source>
        <translation>Note: by age on the first day of class, 60 counts as 46–60; by completion date and the county of the class; a person trained several times counts each time.</translation>
    </message>
    <message>
        <source>未定级</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>一县一品牌</source>
        <translation>One brand per county</translation>
    </message>
    <message>
        <source>县(市、区)</source>
        <translation>County</translation>
    </message>
    <message>
        <source>已认定品牌数</source>
        <translation>Recognised brands</translation>
    </message>
    <message>
        <source>最高级别</source>
        <translation>Highest level</translation>
    </message>
    <message>
        <source>品牌</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>覆盖</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>劳务品牌名录</source>
        <translation>List of labour brands</translation>
    </message>
    <message>
        <source>人次、人</source>
        <translation>enrolments, persons</translation>
    </message>
    <message>
        <source>所属地区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>认定日期</source>
        <translation>Recognised on</translation>
    </message>
    <message>
        <source>本年培训(人次)</source>
        <translation>Trained this year (enrolments)</translation>
    </message>
    <message>
        <source>带动就业(人)</source>
        <translation>Employed (persons)</translation>
    </message>
    <message>
        <source>个、%</source>
        <translation>items, %</translation>
    </message>
    <message>
        <source>%1个县(市、区)中，%2个有已认定的劳务品牌，覆盖率%3%。%4</source>
        <translation>Of %1 counties, %2 have a recognised labour brand: %3% covered. %4</translation>
    </message>
    <message>
        <source>每县都有品牌。</source>
        <translation>Every county has one.</translation>
    </message>
    <message>
        <source>还没有的：%1。</source>
        <translation>Without one: %1.</translation>
    </message>
    <message>
        <source>注：只计截止日已认定的品牌，候选和全市性的品牌不计入各县；培训按班级的品牌计结业人次，就业按就业记录的品牌计人。</source>
        <translation>Note: only brands recognised by the closing day count; candidates and city-wide brands count for no county. Training counts completions by the brand of the class, jobs count persons by the brand of the record.</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>培训机构：%1</source>
        <translation>Institution: %1</translation>
    </message>
    <message>
        <source>班级编号：%1</source>
        <translation>Class no.: %1</translation>
    </message>
    <message>
        <source>班级名称</source>
        <translation>Class name</translation>
    </message>
    <message>
        <source>培训项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>职业(工种)及等级</source>
        <translation>Occupation and level</translation>
    </message>
    <message>
        <source>实施地区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>归口部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>计划人数</source>
        <translation>Planned persons</translation>
    </message>
    <message>
        <source>花名册人数</source>
        <translation>On the roster</translation>
    </message>
    <message>
        <source>年龄范围</source>
        <translation>Age range</translation>
    </message>
    <message>
        <source>培训地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>委托企业</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>班主任</source>
        <translation>Class teacher</translation>
    </message>
    <message>
        <source>班主任电话</source>
        <translation>Class teacher&apos;s phone</translation>
    </message>
    <message>
        <source>是否补贴</source>
        <translation>Subsidised</translation>
    </message>
    <message>
        <source>学员构成</source>
        <translation>Trainees by age</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>其中：女</source>
        <translation>Of these women</translation>
    </message>
    <message>
        <source>申请单位：%1（盖章）</source>
        <translation>Applicant: %1 (seal)</translation>
    </message>
    <message>
        <source>填表日期：&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>培训机构意见</source>
        <translation>Opinion of the institution</translation>
    </message>
    <message>
        <source>县（市、区）人社部门意见</source>
        <translation>Opinion of the county office</translation>
    </message>
    <message>
        <source>市人社部门意见</source>
        <translation>Opinion of the city office</translation>
    </message>
    <message>
        <source>签字（盖章）：</source>
        <translation>Signature (seal):</translation>
    </message>
    <message>
        <source>年&#x3000;&#x3000;月&#x3000;&#x3000;日</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>经办人：</source>
        <translation>Handled by:</translation>
    </message>
    <message>
        <source>审批人：</source>
        <translation>Approved by:</translation>
    </message>
    <message>
        <source>日期：</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>注：本表一式三份，附花名册、教学计划表，在规定的时间之前报备。</source>
        <translation>Note: in three copies, with roster and teaching plan; to be handed in ahead of the class as the rules say.</translation>
    </message>
    <message>
        <source>培训时间：%1至%2</source>
        <translation>Training: %1 to %2</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Id number</translation>
    </message>
    <message>
        <source>文化程度</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>共 %1 人。</source>
        <translation>%1 people.</translation>
    </message>
    <message>
        <source>班主任：</source>
        <translation>Class manager:</translation>
    </message>
    <message>
        <source>培训机构（盖章）：</source>
        <translation>Institution (seal):</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>培训地点：%1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>授课教师：</source>
        <translation>Teacher:</translation>
    </message>
    <message>
        <source>督导人员：</source>
        <translation>Supervisor:</translation>
    </message>
    <message>
        <source>课程：%1</source>
        <translation>Course: %1</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>上课内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>课时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>上课地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>培训教师</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>教材</source>
        <translation>Textbook</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>编制人：</source>
        <translation>Prepared by:</translation>
    </message>
    <message>
        <source>开班申请表</source>
        <translation>Opening request</translation>
    </message>
    <message>
        <source>花名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>教学计划表</source>
        <translation>Teaching plan</translation>
    </message>
    <message>
        <source>大赛概况</source>
        <translation>Contests</translation>
    </message>
    <message>
        <source>个、人、万元</source>
        <translation>items, persons, CNY 10k</translation>
    </message>
    <message>
        <source>大赛</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>未举行</source>
        <translation>Not held</translation>
    </message>
    <message>
        <source>选手</source>
        <translation>Competitor</translation>
    </message>
    <message>
        <source>一等奖</source>
        <translation>First prizes</translation>
    </message>
    <message>
        <source>二等奖</source>
        <translation>Second prizes</translation>
    </message>
    <message>
        <source>三等奖</source>
        <translation>Third prizes</translation>
    </message>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>%1级大赛奖牌榜</source>
        <translation>Medals of the contest, level: %1</translation>
    </message>
    <message>
        <source>人、个</source>
        <translation>persons, items</translation>
    </message>
    <message>
        <source>代表单位</source>
        <translation>Represents</translation>
    </message>
    <message>
        <source>%1年没有登记技能大赛。</source>
        <translation>No skill contest is entered for %1.</translation>
    </message>
    <message>
        <source>%1年登记大赛 %2 项，参赛选手 %3 人。</source>
        <translation>%1: %2 contests with %3 entrants.</translation>
    </message>
    <message>
        <source>注：选手为大赛最后一个阶段登记的人；延期或取消的赛场没有成绩，奖项为截至目前。</source>
        <translation>Note: entrants are those of the last stage of a contest; venues postponed or cancelled have no results, prizes are those so far.</translation>
    </message>
    <message>
        <source>市直部门培训</source>
        <translation>Training by department</translation>
    </message>
    <message>
        <source>人次、%</source>
        <translation>enrolments, %</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>累计完成(人次)</source>
        <translation>Completed (enrolments)</translation>
    </message>
    <message>
        <source>占全部</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>其中取证(本)</source>
        <translation>With certificate</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>共培训 %1 人次，其中企业职工 %2 人次，劳务品牌 %3 人次。</source>
        <translation>%1 trainings, of them %2 of enterprise staff and %3 for labour brands.</translation>
    </message>
    <message>
        <source>三分类（按开班时的年龄）</source>
        <translation>Three classes (age at start)</translation>
    </message>
    <message>
        <source>培训方式</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>注：部门表是同一批培训的另一种分法，不与各县(市、区)的数相加；每个班只归口一个部门。</source>
        <translation>Note: departments are another cut of the same trainings and never add to the counties; each class belongs to one department.</translation>
    </message>
    <message>
        <source>人</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>就业人数</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>公益性岗位</source>
        <translation>Public-welfare post</translation>
    </message>
    <message>
        <source>就业去向</source>
        <translation>Where people work</translation>
    </message>
    <message>
        <source>填报的就业指标</source>
        <translation>Reported employment indicators</translation>
    </message>
    <message>
        <source>人、%</source>
        <translation>persons, %</translation>
    </message>
    <message>
        <source>人、人次、%</source>
        <translation>persons, enrolments, %</translation>
    </message>
    <message>
        <source>至 %1 结业满180天的 %2 人次中，%3 人次在180天内就业，就业率 %4%。</source>
        <translation>Of %2 trainings that ended 180 days ago or more (by %1), %3 were followed by a job within 180 days: %4%.</translation>
    </message>
    <message>
        <source>就业形式</source>
        <translation>Form of employment</translation>
    </message>
    <message>
        <source>注：1.按就业记录的开始日期计，一人在同一去向计一次；一人可有几个去向，各列之和可大于人数；2.城镇新增就业、农村劳动力转移就业由县级填报，不能由就业记录推算。</source>
        <translation>Note: 1. counted by the start of the job, a person once for each place; columns may add up to more than the persons; 2. new urban jobs and rural labour transferred are reported by the counties and cannot be derived from job records.</translation>
    </message>
    <message>
        <source>领导机构和宣传</source>
        <translation>Leading groups and publicity</translation>
    </message>
    <message>
        <source>个、次、份</source>
        <translation>items, times, pieces</translation>
    </message>
    <message>
        <source>领导小组</source>
        <translation>Leading group</translation>
    </message>
    <message>
        <source>市级成员单位</source>
        <translation>City members</translation>
    </message>
    <message>
        <source>县级成员单位</source>
        <translation>County members</translation>
    </message>
    <message>
        <source>乡级成员</source>
        <translation>Township members</translation>
    </message>
    <message>
        <source>宣传活动(次)</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>资料和标语(份)</source>
        <translation>Leaflets and slogans</translation>
    </message>
    <message>
        <source>宣传渠道</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>次、份</source>
        <translation>times, pieces</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>活动(次)</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>数量(份)</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>乡镇(街道)培训覆盖</source>
        <translation>Townships with training</translation>
    </message>
    <message>
        <source>乡镇数</source>
        <translation>Townships</translation>
    </message>
    <message>
        <source>有结业学员</source>
        <translation>With trainees</translation>
    </message>
    <message>
        <source>开过班</source>
        <translation>With a class</translation>
    </message>
    <message>
        <source>开班覆盖率</source>
        <translation>Share with a class</translation>
    </message>
    <message>
        <source>没有开过班的乡镇</source>
        <translation>Townships without a class</translation>
    </message>
    <message>
        <source>个、次、份、%</source>
        <translation>items, times, pieces, %</translation>
    </message>
    <message>
        <source>各地都已成立领导小组。</source>
        <translation>Every place has its leading group.</translation>
    </message>
    <message>
        <source>还没有成立领导小组的：%1。</source>
        <translation>Without a leading group: %1.</translation>
    </message>
    <message>
        <source>注：1.有结业学员＝户籍在该乡镇的人本年结业；开过班＝本年开班且培训地点写明该乡镇；2.在培训机构内举办的班不计入开过班的乡镇。</source>
        <translation>Note: 1. with trainees: people who live there completed a training this year; with a class: a class of this year names the township as its place; 2. classes held inside a school count for no township.</translation>
    </message>
    <message>
        <source>电子培训券领用情况</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>不低于</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>覆盖范围</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>目标值</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>已达到</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>占目标%</source>
        <translation>% of target</translation>
    </message>
    <message>
        <source>时间进度%</source>
        <translation>% of time</translation>
    </message>
    <message>
        <source>印发单位：%1</source>
        <translation>Issued by: %1</translation>
    </message>
    <message>
        <source>规划期：%1—%2年</source>
        <translation>Plan: %1–%2</translation>
    </message>
    <message>
        <source>见各行</source>
        <translation>see each row</translation>
    </message>
    <message>
        <source>规划期已过 %1%，已达到的数从台账统计。</source>
        <translation>%1% of the plan&apos;s time has passed; what is reached is counted from the ledger.</translation>
    </message>
    <message>
        <source>台账中还没有规划，请先在“规划”登记。</source>
        <translation>This ledger has no plan yet. Enter one under “Plans”.</translation>
    </message>
    <message>
        <source>注：1.累计类目标自规划期第一天计到统计截止日，时间进度＝已过月份÷规划月份；2.就业率按结业满180天的人次计，本次计到 %1，本年 %2 人次中 %3 人次有就业记录；3.占比类取年末填报的总量；4.劳务收入为护工规划学员本年月收入乘工作月数之和。</source>
        <translation>Note: 1. cumulative targets count from the plan&apos;s first day to the closing day; % of time = months passed ÷ months of the plan; 2. the employment rate counts trainings that ended 180 days ago, here by %1: %3 of this year&apos;s %2 were followed by a job; 3. shares are of the stocks reported at the year&apos;s end; 4. labour income is monthly income times months of work of care-plan trainees this year.</translation>
    </message>
    <message>
        <source>%1%2%3</source>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>截至%1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>单位：%1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>数据截至 %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>督导和整改</source>
        <translation>Visits and findings</translation>
    </message>
    <message>
        <source>次、个、%</source>
        <translation>times, items, %</translation>
    </message>
    <message>
        <source>督导(次)</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>问题(个)</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>严重</source>
        <translation>Severe</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>销号率</source>
        <translation>Closed %</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>督导方式</source>
        <translation>Ways of visiting</translation>
    </message>
    <message>
        <source>次</source>
        <translation>times</translation>
    </message>
    <message>
        <source>问题状态</source>
        <translation>State of findings</translation>
    </message>
    <message>
        <source>个</source>
        <translation>items</translation>
    </message>
    <message>
        <source>共督导 %1 次，发现问题 %2 个。</source>
        <translation>%1 visits found %2 problems.</translation>
    </message>
    <message>
        <source>注：按督导日期计；严重问题没有销号前，该班的补贴不能申请；销号率＝已销号÷全部问题。</source>
        <translation>Note: counted by the day of the visit; while a severe finding is open the class gets no subsidy; closed % = closed ÷ all findings.</translation>
    </message>
    <message>
        <source>%1 %2 条</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1的技能履历</source>
        <translation>Skill history of %1</translation>
    </message>
    <message>
        <source>还没有培训、证书、补贴或就业的记录。</source>
        <translation>No training, certificate, subsidy or job is on record yet.</translation>
    </message>
    <message>
        <source>合计：%1。</source>
        <translation>In all: %1.</translation>
    </message>
    <message>
        <source>另有较早的 %1 条未列出，见台账。</source>
        <translation>%1 earlier entries are not listed; see the ledger.</translation>
    </message>
    <message>
        <source>%1&#x3000;打印日期：%2</source>
        <translation>%1   Printed on %2</translation>
    </message>
    <message>
        <source>张、人、%</source>
        <translation>vouchers, persons, %</translation>
    </message>
    <message>
        <source>发放(张)</source>
        <translation>Issued (vouchers)</translation>
    </message>
    <message>
        <source>领取(张)</source>
        <translation>Claimed (vouchers)</translation>
    </message>
    <message>
        <source>领取(人)</source>
        <translation>Claimed (persons)</translation>
    </message>
    <message>
        <source>使用(张)</source>
        <translation>Used (vouchers)</translation>
    </message>
    <message>
        <source>核销(张)</source>
        <translation>Redeemed (vouchers)</translation>
    </message>
    <message>
        <source>过期/作废(张)</source>
        <translation>Lapsed/void (vouchers)</translation>
    </message>
    <message>
        <source>领券率</source>
        <translation>Claim %</translation>
    </message>
    <message>
        <source>用券率</source>
        <translation>Use %</translation>
    </message>
    <message>
        <source>按券种</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>按地区</source>
        <translation>By county</translation>
    </message>
    <message>
        <source>自1月1日起领取 %1 张，领券人 %2 人，使用 %3 张。</source>
        <translation>Since 1 January %1 vouchers were claimed by %2 persons, %3 were used.</translation>
    </message>
    <message>
        <source>注：1.张为培训券张数，人为领券人；一人可领几种券，各券种的人数之和可大于合计，张与人不能相减；2.领券率＝领取÷发放，用券率＝使用÷发放，均按张计；3.地区为发券单位。</source>
        <translation>Note: 1. vouchers and persons are counted apart; a person may claim several kinds, so persons of the kinds may add up to more than the total, and the two never subtract; 2. claim % = claimed ÷ issued, use % = used ÷ issued, in vouchers; 3. counties are those of the issuing office.</translation>
    </message>
    <message>
        <source>总体情况</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>截断</source>
        <translation>Truncated</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>见各行，完成率为%</source>
        <translation>see each row; rates in %</translation>
    </message>
    <message>
        <source>注：1.各数由台账当场统计，自1月1日累计；人、人次、张、元各计各的，不相加、不相减；2.完成率四舍五入到两位小数，“截断”为去尾的同一数字；3.来源：统计＝由明细计数，填报＝单位上报，规划＝规划文件的目标，设置＝系统设置。</source>
        <translation>Note: 1. every figure is counted from the ledger now, since 1 January; persons, enrolments, vouchers and money never mix; 2. rates are rounded half-up to two decimals, “truncated” is the same without rounding; 3. sources: counted from rows, reported by offices, targets of plans, settings.</translation>
    </message>
    <message>
        <source>证件号码 %1 的记录已并入学员“%2”，请直接使用该学员的记录。</source>
        <translation>The record with number %1 was merged into trainee “%2”. Use that record.</translation>
    </message>
    <message>
        <source>课程表共 %1 学时，多于班级的 %2 学时，请核对。</source>
        <translation>The timetable has %1 hours, more than the %2 of the class; please check.</translation>
    </message>
    <message>
        <source>%1 还没有到，不能登记考勤。</source>
        <translation>%1 is yet to come; attendance cannot be entered.</translation>
    </message>
    <message>
        <source>课程表只排了 %1 学时，班级是 %2 学时，请补排或核对学时。</source>
        <translation>The timetable has only %1 hours, the class %2; add lessons or check the hours.</translation>
    </message>
    <message>
        <source>这条%1记录现为“%2”，只有“%3”的可以删除。请用办理按钮（如退出、撤销、作废），过程会留下记录。</source>
        <translation>This %1 is &quot;%2&quot;; only &quot;%3&quot; may be deleted. Use the steps (withdraw, revoke, void), which leave a trace.</translation>
    </message>
    <message>
        <source>批次已提交，明细不能删除。退回后可以删除，或者写明原因不予补贴。</source>
        <translation>The batch was submitted, its items cannot be deleted. Return it first, or refuse the item with a reason.</translation>
    </message>
    <message>
        <source>公示已经发出，不能删除。需要撤回时，请填写撤回日期和原因。</source>
        <translation>The notice is out and cannot be deleted. To withdraw it, enter the day and the reason.</translation>
    </message>
    <message>
        <source>拨付记录不能删除。款项退回时，请登记退回日期、金额和原因。</source>
        <translation>A payment cannot be deleted. When money comes back, enter day, amount and reason.</translation>
    </message>
    <message>
        <source>这条异议已有核查结果，不能删除。</source>
        <translation>This objection has been decided and cannot be deleted.</translation>
    </message>
    <message>
        <source>“%1”所在的文件夹是只读的，里面还有没有并入的修改（-wal 文件）。请把这两个文件一起复制到可写的文件夹后再打开。</source>
        <translation>The folder of &quot;%1&quot; is read-only and holds changes that were not merged (the -wal file). Copy both files to a folder that may be written, then open the copy.</translation>
    </message>
    <message>
        <source>没有“%1”这项统计。</source>
        <translation>There is no tally “%1”.</translation>
    </message>
    <message>
        <source>开班申请待审批</source>
        <translation>Class requests to be approved</translation>
    </message>
    <message>
        <source>核对名单和课表后批准，或者写明原因退回</source>
        <translation>Check roster and timetable, approve or return with a reason</translation>
    </message>
    <message>
        <source>开班申请被退回</source>
        <translation>Class requests returned</translation>
    </message>
    <message>
        <source>按退回原因修改后重新提交</source>
        <translation>Mend what was returned, then submit again</translation>
    </message>
    <message>
        <source>已到开班日期，还没有开班</source>
        <translation>Start day reached, not started</translation>
    </message>
    <message>
        <source>办理开班，或者改期</source>
        <translation>Start the class, or move it</translation>
    </message>
    <message>
        <source>已过结业日期，还没有结业</source>
        <translation>End day passed, not completed</translation>
    </message>
    <message>
        <source>登记考勤后办理结业</source>
        <translation>Enter attendance, then complete the class</translation>
    </message>
    <message>
        <source>培训项目待审核</source>
        <translation>Projects to be reviewed</translation>
    </message>
    <message>
        <source>审核后项目可以开班</source>
        <translation>Classes can start once the project is reviewed</translation>
    </message>
    <message>
        <source>班级已暂停</source>
        <translation>Classes suspended</translation>
    </message>
    <message>
        <source>严重问题销号后恢复</source>
        <translation>Goes on once the severe finding is closed</translation>
    </message>
    <message>
        <source>机构已暂停</source>
        <translation>Institutions suspended</translation>
    </message>
    <message>
        <source>许可证续期或整改后恢复</source>
        <translation>Goes on once the licence is renewed or the finding mended</translation>
    </message>
    <message>
        <source>考试日期已到，还没有开考</source>
        <translation>Examination day reached, not started</translation>
    </message>
    <message>
        <source>办理开考，考后录入成绩</source>
        <translation>Start the examination, enter scores after it</translation>
    </message>
    <message>
        <source>考试已过，成绩还没有录完</source>
        <translation>Examination over, scores missing</translation>
    </message>
    <message>
        <source>录入成绩后提交审核</source>
        <translation>Enter the scores, then submit them</translation>
    </message>
    <message>
        <source>评价成绩待审核</source>
        <translation>Scores to be approved</translation>
    </message>
    <message>
        <source>核对两次录入和及格线后批准</source>
        <translation>Check both keyings and the pass lines, then approve</translation>
    </message>
    <message>
        <source>证书待核验</source>
        <translation>Certificates to be verified</translation>
    </message>
    <message>
        <source>在官方网站查询后登记核验结果</source>
        <translation>Look them up on the official site and enter the result</translation>
    </message>
    <message>
        <source>补贴申请待审核</source>
        <translation>Subsidy batches to be reviewed</translation>
    </message>
    <message>
        <source>逐人核对后审核，或者写明原因退回</source>
        <translation>Check each person, review, or return with a reason</translation>
    </message>
    <message>
        <source>补贴申请被退回</source>
        <translation>Subsidy batches returned</translation>
    </message>
    <message>
        <source>补贴申请待复核</source>
        <translation>Subsidy batches to be rechecked</translation>
    </message>
    <message>
        <source>复核人不能是提交人和审核人</source>
        <translation>The rechecker is neither submitter nor reviewer</translation>
    </message>
    <message>
        <source>补贴申请待公示</source>
        <translation>Subsidy batches to be posted</translation>
    </message>
    <message>
        <source>打印公示名单，登记公示开始日期</source>
        <translation>Print the notice and enter its first day</translation>
    </message>
    <message>
        <source>公示期已满，待审批</source>
        <translation>Notice period over, to be approved</translation>
    </message>
    <message>
        <source>没有异议的，办理公示无异议</source>
        <translation>Without objections, approve the notice</translation>
    </message>
    <message>
        <source>补贴待拨付</source>
        <translation>Subsidies to be paid</translation>
    </message>
    <message>
        <source>生成发放清单，拨付后登记凭证号</source>
        <translation>Make the bank list, enter the voucher number after payment</translation>
    </message>
    <message>
        <source>补贴待追回到账</source>
        <translation>Subsidies to come back</translation>
    </message>
    <message>
        <source>款项退回后登记到账</source>
        <translation>Enter the money when it is back</translation>
    </message>
    <message>
        <source>就业回访到期</source>
        <translation>Follow-up calls due</translation>
    </message>
    <message>
        <source>打电话回访，登记就业情况；没有联系上的记为不详</source>
        <translation>Call and enter the outcome; unreachable is unknown, not unemployed</translation>
    </message>
    <message>
        <source>公示异议待核查</source>
        <translation>Objections to be examined</translation>
    </message>
    <message>
        <source>核查后登记结果和说明</source>
        <translation>Examine, then enter result and explanation</translation>
    </message>
    <message>
        <source>督导问题整改期限已到</source>
        <translation>Findings due for rectification</translation>
    </message>
    <message>
        <source>催办整改，核实后销号</source>
        <translation>Press for rectification, verify, then close</translation>
    </message>
    <message>
        <source>严重督导问题没有销号</source>
        <translation>Severe findings not closed</translation>
    </message>
    <message>
        <source>销号之前，班级暂停，补贴不能发（R-207）</source>
        <translation>Until closed, the class is stopped and its subsidies are blocked (R-207)</translation>
    </message>
    <message>
        <source>办学许可证快到期</source>
        <translation>Licences that end soon</translation>
    </message>
    <message>
        <source>提醒机构续期；过期自动暂停</source>
        <translation>Remind the institution to renew; it is suspended when the licence ends</translation>
    </message>
    <message>
        <source>评价机构备案快到期</source>
        <translation>Filings of evaluators that end soon</translation>
    </message>
    <message>
        <source>提醒机构续备案</source>
        <translation>Remind the organisation to renew its filing</translation>
    </message>
    <message>
        <source>证书快到期</source>
        <translation>Certificates that end soon</translation>
    </message>
    <message>
        <source>提醒持证人复审或换证（R-307）</source>
        <translation>Remind the holders of review or renewal (R-307)</translation>
    </message>
    <message>
        <source>已领培训券快到期</source>
        <translation>Claimed vouchers that end soon</translation>
    </message>
    <message>
        <source>提醒持券人报名；过期作废（R-402）</source>
        <translation>Remind the holders; they lapse (R-402)</translation>
    </message>
    <message>
        <source>班级现为“%1”，开班后、结业前才能登记考勤。</source>
        <translation>The class is “%1”; attendance is entered after it has started and before it is completed.</translation>
    </message>
    <message>
        <source>班级还没有课程表，请先排课，再登记考勤。</source>
        <translation>The class has no timetable yet; lay it out first, then enter attendance.</translation>
    </message>
    <message>
        <source>登记考勤 %1</source>
        <translation>Enter attendance %1</translation>
    </message>
    <message>
        <source>%1 人没有登记银行账号（%2…），不能生成发放清单。请先在人员库补登。</source>
        <translation>%1 persons have no bank account on file (%2 …), so no bank list can be made. Enter their accounts first.</translation>
    </message>
    <message>
        <source>户名</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>开户行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>回盘文件第 %1 行（账号 %2，%3 元）不在批次“%4”的发放清单中。请核对文件；没有写入任何内容。</source>
        <translation>Row %1 of the return file (account %2, %3 yuan) is not on the list of batch &quot;%4&quot;. Check the file. Nothing was written.</translation>
    </message>
    <message>
        <source>银行退回</source>
        <translation>Returned by the bank</translation>
    </message>
    <message>
        <source>批次“%1”还没有登记拨付，不能登记退回。请先办理拨付。</source>
        <translation>No payment of batch &quot;%1&quot; is on record, so none can come back. Enter the payment first.</translation>
    </message>
    <message>
        <source>回盘文件“%1”已在 %2 导入过，同一文件只登记一次；没有写入任何内容。</source>
        <translation>The return file &quot;%1&quot; was entered on %2; a file is entered once only. Nothing was written.</translation>
    </message>
    <message>
        <source>批次“%1”还没有审批，不能生成发放清单。请先办完公示和审批。</source>
        <translation>Batch &quot;%1&quot; is not approved yet, so no bank list can be made. Finish notice and approval first.</translation>
    </message>
    <message>
        <source>批次“%1”的款项银行都已入账，没有要发放的。</source>
        <translation>The bank has paid all of batch &quot;%1&quot;; nothing is left to pay.</translation>
    </message>
    <message>
        <source>发放清单</source>
        <translation>Payment list</translation>
    </message>
    <message>
        <source>生成银行发放清单 %1（%2 笔，完整账号）</source>
        <translation>Bank list %1 made (%2 payments, full accounts)</translation>
    </message>
    <message>
        <source>送银行发放</source>
        <translation>For payment by the bank</translation>
    </message>
    <message>
        <source>合计 %1 笔</source>
        <translation>%1 payments in all</translation>
    </message>
    <message>
        <source>补贴资金发放清单</source>
        <translation>Subsidy payment list</translation>
    </message>
    <message>
        <source>批次：%1</source>
        <translation>Batch: %1</translation>
    </message>
    <message>
        <source>单位：元</source>
        <translation>Unit: yuan</translation>
    </message>
    <message>
        <source>金额合计（大写）：%1</source>
        <translation>Total in words: %1</translation>
    </message>
    <message>
        <source>复核人：</source>
        <translation>Checked by:</translation>
    </message>
    <message>
        <source>登记银行回盘 %1</source>
        <translation>Enter bank return %1</translation>
    </message>
    <message>
        <source>没有年龄段“%1”，可用 B1、B2、B3。</source>
        <translation>There is no age band “%1”; use B1, B2 or B3.</translation>
    </message>
    <message>
        <source>按出勤率结业 %1</source>
        <translation>Complete by attendance %1</translation>
    </message>
    <message>
        <source>按出勤率结业 %1 个班级</source>
        <translation>Complete %1 classes by attendance</translation>
    </message>
    <message>
        <source>正在写入就业记录</source>
        <translation>Writing jobs</translation>
    </message>
    <message>
        <source>正在写入回访</source>
        <translation>Writing follow-up calls</translation>
    </message>
    <message>
        <source>正在写入培训券</source>
        <translation>Writing vouchers</translation>
    </message>
    <message>
        <source>演示城市的培训券编号不连续，没有写成。</source>
        <translation>The demo city&apos;s vouchers are not numbered in a row; nothing was written.</translation>
    </message>
    <message>
        <source>“%1”在班级“%2”（%3—%4）学习时，又在“%5”（%6—%7），时间重叠。</source>
        <translation>“%1” attends class “%2” (%3–%4) and also “%5” (%6–%7): the times overlap.</translation>
    </message>
    <message>
        <source>班级“%1”花名册 %2 人中有 %3 人与同职业同等级的班级“%4”（%5—%6）相同，可能是整班重复申报。</source>
        <translation>Of the %2 people of class “%1”, %3 were also in class “%4” (%5–%6) of the same occupation and level: the whole class may have been submitted again.</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>班级“%1”%2 %3 人，超过“%4”的容纳人数 %5 人。</source>
        <translation>Class “%1”: %2 %3 people, more than the %5 places of “%4”.</translation>
    </message>
    <message>
        <source>班级“%1”%2 %3 人，超过每班 %4 人的上限。</source>
        <translation>Class “%1”: %2 %3 people, more than the limit of %4 a class.</translation>
    </message>
    <message>
        <source>班级“%1”%2 排了 %3 学时，超过每天 %4 学时。</source>
        <translation>Class “%1” has %3 hours on %2, more than %4 a day.</translation>
    </message>
    <message>
        <source>班级“%1”%2—%3 只有 %4 天，却有 %5 学时，每天超过 %6 学时。</source>
        <translation>Class “%1” has %5 hours in the %4 days of %2–%3: more than %6 a day.</translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>“%1”的证书 %2 于 %3 发证，早于班级“%4”的结业日期 %5。</source>
        <translation>Certificate %2 of “%1” was issued on %3, before class “%4” ended on %5.</translation>
    </message>
    <message>
        <source>“%1”的证书 %2 于 %3 发证，早于考试日期 %4。</source>
        <translation>Certificate %2 of “%1” was issued on %3, before the examination on %4.</translation>
    </message>
    <message>
        <source>账号 %1 登记在 %2 人名下：%3。</source>
        <translation>Account %1 is on file for %2 people: %3.</translation>
    </message>
    <message>
        <source>账号 %1 在 %2 个补贴批次中有不同的收款户名：%3。</source>
        <translation>Account %1 has different payees in %2 subsidy batches: %3.</translation>
    </message>
    <message>
        <source>“%1”%2 年有%3 %4 笔，每年限 %5 次。</source>
        <translation>“%1” has in %2 under %3 %4 payments; the limit is %5 a year.</translation>
    </message>
    <message>
        <source>“%1”%2 年有各类补贴 %3 笔，每年限 %4 次。</source>
        <translation>“%1” has %3 subsidies of all kinds in %2; the limit is %4 a year.</translation>
    </message>
    <message>
        <source>“%1”的%2%3有%4 %5 笔，同一职业同一等级终身一次。</source>
        <translation>“%1” (%2 %3): %4 %5 times; once in a lifetime for one occupation and level.</translation>
    </message>
    <message>
        <source>一人同时在两个班</source>
        <translation>In two classes at one time</translation>
    </message>
    <message>
        <source>整班重复申报</source>
        <translation>Whole class submitted again</translation>
    </message>
    <message>
        <source>班级超过容纳人数</source>
        <translation>Class larger than the room</translation>
    </message>
    <message>
        <source>一天学时过多</source>
        <translation>Too many hours a day</translation>
    </message>
    <message>
        <source>超过每年补贴次数</source>
        <translation>More subsidies a year than allowed</translation>
    </message>
    <message>
        <source>同职业同等级重复补贴</source>
        <translation>Same occupation and level subsidised twice</translation>
    </message>
    <message>
        <source>一个账号多人使用</source>
        <translation>One account of several people</translation>
    </message>
    <message>
        <source>证书早于结业或考试</source>
        <translation>Certificate before class end or exam</translation>
    </message>
    <message>
        <source>没有规则“%1”的疑点。可以查：%2。</source>
        <translation>There are no flags of rule “%1”. You can ask for: %2.</translation>
    </message>
    <message>
        <source>认可疑点 %1</source>
        <translation>Accept flag %1</translation>
    </message>
    <message>
        <source>参数“回访月数”应写成 1,3,6 这样的数字，现为“%1”。请在代码与参数中改正。</source>
        <translation>The setting for follow-up months should read like 1,3,6; it is &quot;%1&quot;. Correct it under Codes and settings.</translation>
    </message>
    <message>
        <source>安排就业回访 %1</source>
        <translation>Plan follow-up calls of %1</translation>
    </message>
    <message>
        <source>证件以保留的记录为准</source>
        <translation>Identity of the record that stays</translation>
    </message>
    <message>
        <source>只有这边填了</source>
        <translation>Only filled in here</translation>
    </message>
    <message>
        <source>姓名跟证件走，另一个记入曾用名</source>
        <translation>Goes with the identity; the other is a former name</translation>
    </message>
    <message>
        <source>两边不同，请核对</source>
        <translation>They differ, please check</translation>
    </message>
    <message>
        <source>这边后登记，较新</source>
        <translation>Recorded later here</translation>
    </message>
    <message>
        <source>取较高的等级</source>
        <translation>The higher level</translation>
    </message>
    <message>
        <source>这条记录已经并入“%1”，不能再合并。</source>
        <translation>This record was already merged into “%1” and cannot be merged again.</translation>
    </message>
    <message>
        <source>两边都登记了%1“%2”，只留保留的一条</source>
        <translation>Both have %1 “%2”; only that of the record that stays is kept</translation>
    </message>
    <message>
        <source>两条记录都在班级“%1”的花名册中（R-102），合并后一人会登记两次。请先删除其中一条花名册记录，再合并。</source>
        <translation>Both records are on the roster of class “%1” (R-102); after merging one person would stand there twice. Delete one of the two roster entries first, then merge.</translation>
    </message>
    <message>
        <source>两条记录都有同一条%1（%2），合并后会重复。请先删除或改正其中一条，再合并。</source>
        <translation>Both records have the same %1 (%2), which would then stand there twice. Delete or correct one of them first, then merge.</translation>
    </message>
    <message>
        <source>台账中没有这个证件号码，请补填姓名。</source>
        <translation>This number is not in the ledger; please add the name.</translation>
    </message>
    <message>
        <source>没有证件号码，台账中也没有“%1”，请补填证件号码。</source>
        <translation>No number is given and the ledger has no “%1”; please add the number.</translation>
    </message>
    <message>
        <source>台账中有几名“%1”，请补填证件号码。</source>
        <translation>The ledger has several people named “%1”; please add the number.</translation>
    </message>
    <message>
        <source>这名学员已在名单中，只登记一次。</source>
        <translation>This person is already in the list and is entered once.</translation>
    </message>
    <message>
        <source>与第 %1 行是同一人，只登记先出现的一行。</source>
        <translation>The same person as line %1; only the first line is entered.</translation>
    </message>
    <message>
        <source>正在比对学员</source>
        <translation>Comparing trainees</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>不是同一人：%1</source>
        <translation>Not the same person: %1</translation>
    </message>
    <message>
        <source>证件号码相同，证件类型不同</source>
        <translation>Same number, different kind of document</translation>
    </message>
    <message>
        <source>身份证号只差一位（第 %1 位 %2）</source>
        <translation>ID numbers differ in one digit (place %1: %2)</translation>
    </message>
    <message>
        <source>身份证号第 %1、%2 位颠倒</source>
        <translation>Digits %1 and %2 of the ID number are swapped</translation>
    </message>
    <message>
        <source>15 位与 18 位身份证号是同一个号码</source>
        <translation>The ID numbers of 15 and 18 digits are the same</translation>
    </message>
    <message>
        <source>身份证号只差最后一位校验码</source>
        <translation>ID numbers differ in the check character only</translation>
    </message>
    <message>
        <source>姓名和出生日期相同</source>
        <translation>Same name and birth date</translation>
    </message>
    <message>
        <source>姓名相同</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>姓名只差一个字</source>
        <translation>Names differ in one character</translation>
    </message>
    <message>
        <source>姓名不同</source>
        <translation>Different names</translation>
    </message>
    <message>
        <source>出生日期相同</source>
        <translation>Same birth date</translation>
    </message>
    <message>
        <source>手机号相同</source>
        <translation>Same mobile number</translation>
    </message>
    <message>
        <source>户籍同县</source>
        <translation>Home in the same county</translation>
    </message>
    <message>
        <source>同一人两条记录</source>
        <translation>Two records of one person</translation>
    </message>
    <message>
        <source>并入的记录还有别处的%1，要由市局合并。%2</source>
        <translation>The record that goes has %1 of another office; the city office must merge it. %2</translation>
    </message>
    <message>
        <source>合并学员 %1</source>
        <translation>Merge trainee %1</translation>
    </message>
    <message>
        <source>出勤 %1%</source>
        <translation>attendance %1%</translation>
    </message>
    <message>
        <source>至 %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>使用 %1</source>
        <translation>used %1</translation>
    </message>
    <message>
        <source>核销 %1</source>
        <translation>redeemed %1</translation>
    </message>
    <message>
        <source>培训券</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>理论 %1</source>
        <translation>theory %1</translation>
    </message>
    <message>
        <source>实操 %1</source>
        <translation>practice %1</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>证书</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>补贴</source>
        <translation>Subsidy</translation>
    </message>
    <message>
        <source>竞赛</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>就业</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>在业</source>
        <translation>employed</translation>
    </message>
    <message>
        <source>台账里没有“启动追回”这一步，不能追回。</source>
        <translation>This ledger has no step for recovery.</translation>
    </message>
    <message>
        <source>只有已拨付的补贴可以追回。还没有拨付的，请退回批次后改为不予补贴。</source>
        <translation>Only a paid subsidy can be recovered. Return the batch and refuse the item if it is not paid yet.</translation>
    </message>
    <message>
        <source>追回补贴须写明原因。</source>
        <translation>A recovery needs its reason.</translation>
    </message>
    <message>
        <source>追回补贴 %1</source>
        <translation>Recover subsidy of %1</translation>
    </message>
    <message>
        <source>没有人员类别，班级批准前须补填。</source>
        <translation>No category; it must be given before the class is approved.</translation>
    </message>
    <message>
        <source>班级现为“%1”，不能再添加学员。请先撤回或由审核人退回。</source>
        <translation>The class is “%1” and takes nobody in any more. Withdraw it first, or have it returned.</translation>
    </message>
    <message>
        <source>添加学员 %1</source>
        <translation>Add trainees %1</translation>
    </message>
    <message>
        <source>已取消查找。</source>
        <translation>Search cancelled.</translation>
    </message>
    <message>
        <source>班级现为“%1”，不能再排课。</source>
        <translation>The class is “%1”; its timetable can no longer be changed.</translation>
    </message>
    <message>
        <source>%1 已登记考勤，这一天的课不能去掉。请先改考勤。（R-113）</source>
        <translation>Attendance of %1 is kept, so its lessons cannot go. Change the attendance first. (R-113)</translation>
    </message>
    <message>
        <source>班级还没有开班、结业日期或学时，请先填写再排课。</source>
        <translation>The class has no first day, last day or hours yet; fill them in before laying out its timetable.</translation>
    </message>
    <message>
        <source>排课 %1</source>
        <translation>Timetable %1</translation>
    </message>
    <message>
        <source>已用券，台账没有对应的班级或评价</source>
        <translation>Used, but for no class or evaluation of the ledger</translation>
    </message>
    <message>
        <source>补登花名册或成绩，或者请平台更正</source>
        <translation>Enter roster or scores, or ask the platform to correct it</translation>
    </message>
    <message>
        <source>用券班已结业，没有对应的券</source>
        <translation>Completed a voucher class, without a voucher</translation>
    </message>
    <message>
        <source>导入平台新的领券明细，或者核对是否用券</source>
        <translation>Import the platform&apos;s new list, or check whether the class takes vouchers</translation>
    </message>
    <message>
        <source>已核销，没有拨付补贴（R-405）</source>
        <translation>Redeemed, but no subsidy was paid (R-405)</translation>
    </message>
    <message>
        <source>核对补贴批次，或者退核</source>
        <translation>Check the subsidy batch, or take the redemption back</translation>
    </message>
    <message>
        <source>同一人同一券种有两张未用的券（R-401）</source>
        <translation>Two open vouchers of one kind with one person (R-401)</translation>
    </message>
    <message>
        <source>作废多领的一张</source>
        <translation>Void the one too many</translation>
    </message>
    <message>
        <source>差异</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>条数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>怎么办</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>培训券与台账核对报告</source>
        <translation>Vouchers against the ledger</translation>
    </message>
    <message>
        <source>共 %1 条，只列前 %2 条；全部在程序中打开。</source>
        <translation>%1 in all, the first %2 listed; open all of them in the program.</translation>
    </message>
    <message>
        <source>台账中这张券由另一名学员持有，请核对券号</source>
        <translation>In the ledger another person holds this voucher; check its number</translation>
    </message>
    <message>
        <source>台账中这张券已到后面的状态，保留台账，没有改动</source>
        <translation>The ledger is further with this voucher; it stays unchanged</translation>
    </message>
    <message>
        <source>平台显示已使用，台账里对应的班级或评价不止一个，请核对后填写</source>
        <translation>The platform says used; more than one class or evaluation of the ledger fits, choose one</translation>
    </message>
    <message>
        <source>评价机构</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>编号样式</source>
        <translation>Number pattern</translation>
    </message>
    <message>
        <source>起止号</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>已用</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>结余</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>缺号</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>纸张 %1 × %2 毫米，偏移 向右 %3 毫米、向下 %4 毫米。把本页与空白证书叠在一起对光看：十字应在各栏左上角。偏左、偏上多少毫米，就把偏移加多少。打印时不要“适合页面”，按实际大小打印。</source>
        <translation>Paper %1 × %2 mm, offset %3 mm to the right, %4 mm down. Hold this page and a blank certificate against the light: each cross belongs at the upper left corner of its field. Add to the offset as many millimetres as a cross stands too far left or too high. Print at actual size, not &quot;fit to page&quot;.</translation>
    </message>
    <message>
        <source>证书号段使用情况</source>
        <translation>Use of certificate numbers</translation>
    </message>
    <message>
        <source>号段 %1 个</source>
        <translation>%1 ranges</translation>
    </message>
    <message>
        <source>注：作废为已撤销的证书和打坏、遗失的空白证书；缺号为已发出的号码之前没有用过、也没有作废的号码。</source>
        <translation>Note: void are revoked certificates and spoilt or lost blanks; missing are numbers before the last one given out that are neither used nor void.</translation>
    </message>
    <message>
        <source>号段以外的编号：无。</source>
        <translation>Numbers outside all ranges: none.</translation>
    </message>
    <message>
        <source>号段以外的编号 %1 个：%2。</source>
        <translation>%1 numbers outside all ranges: %2.</translation>
    </message>
    <message>
        <source>培训满意度汇总表</source>
        <translation>Satisfaction with training</translation>
    </message>
    <message>
        <source>单位：份、分（满分5分）</source>
        <translation>Questionnaires; points of 5</translation>
    </message>
    <message>
        <source>问卷数</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>教学</source>
        <translation>Teaching</translation>
    </message>
    <message>
        <source>场地</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>实用性</source>
        <translation>Usefulness</translation>
    </message>
    <message>
        <source>平均</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>注：教学、场地、实用性各 1—5 分，取平均数，按平均从高到低排列。</source>
        <translation>Note: averages of 1 to 5 points for teaching, site and usefulness, the highest first.</translation>
    </message>
    <message>
        <source>计划编号：%1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>共 %1 人</source>
        <translation>%1 persons</translation>
    </message>
    <message>
        <source>准考证号</source>
        <translation>Admission No.</translation>
    </message>
    <message>
        <source>考生名册</source>
        <translation>Candidate list</translation>
    </message>
    <message>
        <source>评价机构（章）：</source>
        <translation>Evaluation organisation (seal):</translation>
    </message>
    <message>
        <source>督导员：%1</source>
        <translation>Supervisor: %1</translation>
    </message>
    <message>
        <source>考场签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>理论签到</source>
        <translation>Theory</translation>
    </message>
    <message>
        <source>实操签到</source>
        <translation>Practical</translation>
    </message>
    <message>
        <source>应到：&#x3000;&#x3000;人&#x3000;&#x3000;实到：&#x3000;&#x3000;人&#x3000;&#x3000;缺考：&#x3000;&#x3000;人</source>
        <translation>Expected:&#x3000;&#x3000;&#x3000;Present:&#x3000;&#x3000;&#x3000;Absent:&#x3000;&#x3000;&#x3000;</translation>
    </message>
    <message>
        <source>监考员：</source>
        <translation>Invigilator:</translation>
    </message>
    <message>
        <source>考评员：</source>
        <translation>Examiner:</translation>
    </message>
    <message>
        <source>成绩汇总表</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>理论</source>
        <translation>Theory</translation>
    </message>
    <message>
        <source>实操</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>综合</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 %2 人</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>及格线：理论 %1，实操 %2，综合 %3。%4。</source>
        <translation>Pass lines: theory %1, practical %2, total %3. %4.</translation>
    </message>
    <message>
        <source>录分人：</source>
        <translation>Entered by:</translation>
    </message>
    <message>
        <source>“%1”不是流水号，请写成 12 或 15-18，用逗号隔开。</source>
        <translation>&quot;%1&quot; is no serial. Write 12 or 15-18, separated by commas.</translation>
    </message>
    <message>
        <source>%1 等 %2 处</source>
        <translation>%1 and more, %2 in all</translation>
    </message>
    <message>
        <source>没有可用的%1号段（类别、评价机构、等级和年份都要相符），请先登记号段。</source>
        <translation>There is no range of numbers for the %1 (kind, organisation, level and year must match). Register one first.</translation>
    </message>
    <message>
        <source>%1的号段已经用完，请先登记新的号段。</source>
        <translation>The numbers for the %1 are used up. Register a new range first.</translation>
    </message>
    <message>
        <source>编号样式“%1”没有流水号，请写上 {seq6} 这样的位置。</source>
        <translation>The pattern &quot;%1&quot; has no serial. Put a place such as {seq6} into it.</translation>
    </message>
    <message>
        <source>止号 %1 超过样式中的 %2 位流水号，请核对。</source>
        <translation>The last number %1 is longer than the %2 digits of the pattern. Please check.</translation>
    </message>
    <message>
        <source>作废流水号 %1 不在 %2—%3 之内，请核对。</source>
        <translation>The void serial %1 is not within %2–%3. Please check.</translation>
    </message>
    <message>
        <source>与已登记的号段 %1—%2 重叠，请核对起止号。</source>
        <translation>Overlaps the registered range %1–%2. Check the first and last numbers.</translation>
    </message>
    <message>
        <source>%1的编号就是证件号码，不用登记号段。</source>
        <translation>The %1 is numbered by the identity number and needs no range.</translation>
    </message>
    <message>
        <source>成绩已填全，结果还是待录入，请核对。</source>
        <translation>All scores are entered, but the result is still open. Please check.</translation>
    </message>
    <message>
        <source>还有 %1 名考生没有录入成绩，请先录入；缺考的录入缺考。</source>
        <translation>%1 candidates have no scores yet. Enter them first; absent ones as absent.</translation>
    </message>
    <message>
        <source>还有 %1 名考生没有复录成绩，请由另一人复录完再审核。</source>
        <translation>%1 candidates are not keyed a second time yet. Somebody else must key them before approval.</translation>
    </message>
    <message>
        <source>两遍录入还有 %1 名考生的成绩不一致，请先核对差异。</source>
        <translation>The two keyings differ for %1 candidates. Settle the differences first.</translation>
    </message>
    <message>
        <source>“%1”不是成绩。请输入 0—100 的分数，最多一位小数，如 78.5；缺考输入“缺考”。</source>
        <translation>&quot;%1&quot; is no score. Enter 0–100 points with at most one decimal, such as 78.5; for absent candidates 缺考.</translation>
    </message>
    <message>
        <source>成绩“%1”超过 100 分，请核对。</source>
        <translation>The score &quot;%1&quot; is above 100. Please check.</translation>
    </message>
    <message>
        <source>计划“%1”%2，不能再增加考生。</source>
        <translation>Plan &quot;%1&quot; is %2 and takes no more candidates.</translation>
    </message>
    <message>
        <source>计划“%1”没有来源班级。请在计划中选择班级，或粘贴名单。</source>
        <translation>Plan &quot;%1&quot; has no source classes. Choose classes in the plan, or paste a list.</translation>
    </message>
    <message>
        <source>没有结业（%1）</source>
        <translation>Has not completed the class (%1)</translation>
    </message>
    <message>
        <source>班级培训的是%1 %2，与本计划不同</source>
        <translation>The class trained %1 %2, not what this plan examines</translation>
    </message>
    <message>
        <source>学员库中没有这个人，请先登记</source>
        <translation>Not among the trainees; register first</translation>
    </message>
    <message>
        <source>有同名的人，请写上身份证号</source>
        <translation>Several people have this name; add the id number</translation>
    </message>
    <message>
        <source>名单上的姓名是“%1”，与学员库不一致</source>
        <translation>The list says &quot;%1&quot;, the registry has another name</translation>
    </message>
    <message>
        <source>补考要另排一个类别、职业和等级相同的计划，“%1”不相同。</source>
        <translation>A resit needs another plan of the same kind, occupation and level; &quot;%1&quot; is not.</translation>
    </message>
    <message>
        <source>作弊取消，不能补考</source>
        <translation>Disqualified; no resit</translation>
    </message>
    <message>
        <source>已经是本计划的考生</source>
        <translation>Is a candidate of this plan already</translation>
    </message>
    <message>
        <source>学员已注销</source>
        <translation>The trainee&apos;s record is closed</translation>
    </message>
    <message>
        <source>已有本职业同级或更高的证书 %1</source>
        <translation>Holds certificate %1 of this level or a higher one</translation>
    </message>
    <message>
        <source>正在参加计划 %1 的同一评价</source>
        <translation>Takes the same examination in plan %1</translation>
    </message>
    <message>
        <source>计划人数 %1 已满</source>
        <translation>The planned number %1 is reached</translation>
    </message>
    <message>
        <source>安排补考 %1（%2 人）</source>
        <translation>Arrange resit %1 (%2 persons)</translation>
    </message>
    <message>
        <source>生成考生 %1（%2 人）</source>
        <translation>Make candidates %1 (%2 persons)</translation>
    </message>
    <message>
        <source>请填写核验结果，如“一致”。</source>
        <translation>Enter the answer, such as 一致.</translation>
    </message>
    <message>
        <source>核验日期不能晚于今天。</source>
        <translation>The day of verification cannot be later than today.</translation>
    </message>
    <message>
        <source>登记证书核验结果 %1 本</source>
        <translation>Record verification of %1 certificates</translation>
    </message>
    <message>
        <source>换发证书 %1</source>
        <translation>Reissue certificate %1</translation>
    </message>
    <message>
        <source>结果为%1，不能发证（R-303）</source>
        <translation>The result is: %1; no certificate (R-303)</translation>
    </message>
    <message>
        <source>计划 %1 的成绩还没有审核</source>
        <translation>The scores of plan %1 are not approved yet</translation>
    </message>
    <message>
        <source>评价类别没有对应的证书类别，请联系管理员</source>
        <translation>The kind of evaluation leads to no kind of certificate; ask the administrator</translation>
    </message>
    <message>
        <source>已经登记过证书</source>
        <translation>Has a certificate already</translation>
    </message>
    <message>
        <source>已停止，没有写入。</source>
        <translation>Stopped, nothing was written.</translation>
    </message>
    <message>
        <source>登记证书 %1 本</source>
        <translation>Register %1 certificates</translation>
    </message>
    <message>
        <source>打印%1（完整证件号码）%2 份</source>
        <translation>Printed %1 (full identity numbers), %2 copies</translation>
    </message>
    <message>
        <source>参数“certificate_sheet”应为宽x高（毫米），如 297x210，现为“%1”。请在参数设置中改正。</source>
        <translation>The setting &quot;certificate_sheet&quot; must be width x height in millimetres, such as 297x210; it is &quot;%1&quot;. Correct it in the settings.</translation>
    </message>
    <message>
        <source>%1还没有套打位置，请在“代码与参数”的证书套打位置中登记。</source>
        <translation>There are no places for the %1. Enter them under Codes and settings, Places on certificate paper.</translation>
    </message>
    <message>
        <source>一次打印 1—%1 本证书，现有 %2 本。请加条件。</source>
        <translation>1–%1 certificates can be printed at once; there are %2. Add conditions.</translation>
    </message>
    <message>
        <source>证书“%1”%2，不能打印。</source>
        <translation>Certificate &quot;%1&quot; is %2 and cannot be printed.</translation>
    </message>
    <message>
        <source>一次只能打印同一类别的证书（纸张不同），请按证书类别筛选。</source>
        <translation>Only certificates of one kind can be printed at once, as their paper differs. Filter by kind.</translation>
    </message>
    <message>
        <source>计划“%1”还没有考生，请先生成考生。</source>
        <translation>Plan &quot;%1&quot; has no candidates yet. Make them first.</translation>
    </message>
    <message>
        <source>课程</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>即将到期</source>
        <translation>Expiring soon</translation>
    </message>
    <message>
        <source>%1（%2 本）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>证书到期名单</source>
        <translation>Certificates by expiry</translation>
    </message>
    <message>
        <source>%1 %2 本</source>
        <translation>%1, %2 copies</translation>
    </message>
    <message>
        <source>%1套打校准页</source>
        <translation>Calibration page: %1</translation>
    </message>
    <message>
        <source>录入满意度 %1</source>
        <translation>Enter feedback %1</translation>
    </message>
    <message>
        <source>有同名考生，请写准考证号：%1</source>
        <translation>Several candidates have this name; give the admission number: %1</translation>
    </message>
    <message>
        <source>名单中没有这名考生：%1</source>
        <translation>No such candidate: %1</translation>
    </message>
    <message>
        <source>计划“%1”%2，不能录入成绩。开考后、审核前才能录入。</source>
        <translation>Plan &quot;%1&quot; is %2; no scores can be entered. They are entered after the examination begins and before approval.</translation>
    </message>
    <message>
        <source>第一遍成绩是您（%1）录入的，复录应由另一人办理（R-601）。</source>
        <translation>You (%1) keyed the scores the first time; the second keying is somebody else&apos;s (R-601).</translation>
    </message>
    <message>
        <source>录入成绩 %1（%2 人）</source>
        <translation>Enter scores %1 (%2 persons)</translation>
    </message>
    <message>
        <source>复录成绩 %1（%2 人）</source>
        <translation>Key scores again %1 (%2 persons)</translation>
    </message>
    <message>
        <source>核对成绩差异 %1（%2 人）</source>
        <translation>Settle score differences %1 (%2 persons)</translation>
    </message>
    <message>
        <source>按月汇总</source>
        <translation>Monthly cells</translation>
    </message>
    <message>
        <source>逐级按人去重</source>
        <translation>Persons once at each level</translation>
    </message>
    <message>
        <source>逐条统计</source>
        <translation>Counted row by row</translation>
    </message>
    <message>
        <source>两数相除</source>
        <translation>One number over another</translation>
    </message>
    <message>
        <source>按批次相除</source>
        <translation>Rate of a cohort</translation>
    </message>
    <message>
        <source>与目标和时序比较</source>
        <translation>Against target and calendar</translation>
    </message>
    <message>
        <source>没有“%1”这个指标，或它没有背后的记录。请从指标表中选择。</source>
        <translation>There is no indicator “%1”, or it has no records behind it. Please choose from the list.</translation>
    </message>
    <message>
        <source>%1（第%2版）</source>
        <translation>%1 (version %2)</translation>
    </message>
    <message>
        <source>计量单位不同（%1），不能相加。人和人次、张要分开统计。</source>
        <translation>Different units of measure (%1) are not added. Persons, enrolments and vouchers are counted apart.</translation>
    </message>
    <message>
        <source>合计由口径不同的指标相加：%1</source>
        <translation>The sum adds indicators of different definitions: %1</translation>
    </message>
    <message>
        <source>%1 %2 大于%3 %4，多 %5，请核对</source>
        <translation>%1 %2 exceeds %3 %4 by %5, please check</translation>
    </message>
    <message>
        <source>“%1”不能按月相加，没有逐月的数。请选择按人次、张或金额计的指标。</source>
        <translation>“%1” does not add up over months. Please choose an indicator of counts or money.</translation>
    </message>
    <message>
        <source>按上年节奏推算</source>
        <translation>Going by last year</translation>
    </message>
    <message>
        <source>按已过月份推算</source>
        <translation>Going by the months so far</translation>
    </message>
    <message>
        <source>%1，全年预计 %2%3（%4—%5%3）</source>
        <translation>%1 the year will come to %2 %3 (%4–%5 %3)</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>年度目标已完成</source>
        <translation>the target is reached</translation>
    </message>
    <message>
        <source>比年度目标少 %1%2</source>
        <translation>%1 %2 short of the target</translation>
    </message>
    <message>
        <source>后期每月需完成 %1%2</source>
        <translation>needed: %1 %2 a month</translation>
    </message>
    <message>
        <source>%1，每周需完成 %2%3</source>
        <translation>%1, %2 %3 a week</translation>
    </message>
    <message>
        <source>%1累计完成 %2%3</source>
        <translation>%1: %2 %3 so far</translation>
    </message>
    <message>
        <source>比时序进度慢 %1 个百分点</source>
        <translation>%1 points behind the calendar</translation>
    </message>
    <message>
        <source>比时序进度快 %1 个百分点</source>
        <translation>%1 points ahead of the calendar</translation>
    </message>
    <message>
        <source>%1累计完成 %2%3，占年度目标的%4%，%5</source>
        <translation>%1: %2 %3 so far, %4% of the year&apos;s target, %5</translation>
    </message>
    <message>
        <source>能够完成年度目标</source>
        <translation>the target will be reached</translation>
    </message>
    <message>
        <source>有望完成年度目标</source>
        <translation>the target is likely</translation>
    </message>
    <message>
        <source>完成年度目标有困难</source>
        <translation>the target is in doubt</translation>
    </message>
    <message>
        <source>难以完成年度目标</source>
        <translation>the target will be missed</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>按人去重，各级分别统计，下级之和可大于上级</source>
        <translation>People are counted once at each level, so that the levels do not add up</translation>
    </message>
    <message>
        <source>只计到 %1 结业的，以后结业的未满180天</source>
        <translation>Counted to completions of %1, later ones have not had 180 days</translation>
    </message>
    <message>
        <source>本批结业均未满180天，暂不计算</source>
        <translation>None of this cohort has had 180 days yet</translation>
    </message>
    <message>
        <source>%1自 %2 起改用第 %3 版口径（%4），与上年同期口径不同</source>
        <translation>%1 follows version %3 of its definition since %2 (%4), other than last year</translation>
    </message>
    <message>
        <source>没有“%1”这个指标。请从指标表中选择。</source>
        <translation>There is no indicator “%1”. Please choose from the list.</translation>
    </message>
    <message>
        <source>培训对象</source>
        <translation>Whom they train</translation>
    </message>
    <message>
        <source>其中取证</source>
        <translation>of these certified</translation>
    </message>
    <message>
        <source>年龄段</source>
        <translation>Age band</translation>
    </message>
    <message>
        <source>三分类与培训方式</source>
        <translation>Age groups and ways of training</translation>
    </message>
    <message>
        <source>证书种类和等级</source>
        <translation>Kinds and levels of certificates</translation>
    </message>
    <message>
        <source>本、%</source>
        <translation>certificates, %</translation>
    </message>
    <message>
        <source>取证</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>按证书种类</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>按技能等级</source>
        <translation>By level</translation>
    </message>
    <message>
        <source>各县（市、区）进度</source>
        <translation>Progress of the counties</translation>
    </message>
    <message>
        <source>完成率%</source>
        <translation>Rate %</translation>
    </message>
    <message>
        <source>发放</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>领取</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>使用</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>核销</source>
        <translation>Redeemed</translation>
    </message>
    <message>
        <source>六项指标完成率</source>
        <translation>Completion of the six indicators</translation>
    </message>
    <message>
        <source>%1：各县（市、区）完成率</source>
        <translation>%1: completion rate of the counties</translation>
    </message>
    <message>
        <source>%1：累计、计划与上年</source>
        <translation>%1: cumulative, plan, last year</translation>
    </message>
    <message>
        <source>本年累计</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>计划进度</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>上年累计</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>%1：每月与累计完成率</source>
        <translation>%1: months and cumulative rate</translation>
    </message>
    <message>
        <source>培训券：发放、领取、使用、核销（张）</source>
        <translation>Vouchers issued, claimed, used, redeemed</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>无等级</source>
        <translation>No level</translation>
    </message>
    <message>
        <source>三分类与培训方式（人次）</source>
        <translation>Age groups by training mode (enrolments)</translation>
    </message>
    <message>
        <source>就业去向（人）</source>
        <translation>Employment by region (persons)</translation>
    </message>
    <message>
        <source>五年规划进度</source>
        <translation>Progress of the five-year plans</translation>
    </message>
    <message>
        <source>占目标</source>
        <translation>Of the target</translation>
    </message>
    <message>
        <source>规划期已过</source>
        <translation>Plan time passed</translation>
    </message>
    <message>
        <source>证书类别（本）</source>
        <translation>Certificates by kind</translation>
    </message>
    <message>
        <source>证书等级（本）</source>
        <translation>Certificates by level</translation>
    </message>
    <message>
        <source>人、人次、张、%</source>
        <translation>people, trainings, vouchers, %</translation>
    </message>
    <message>
        <source>%1%2职业技能培训看板</source>
        <translation>%1 %2 vocational training dashboard</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>职业技能提升工作通报</source>
        <translation>Bulletin on Vocational Training</translation>
    </message>
    <message>
        <source>第%1期</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>低于</source>
        <translation>below</translation>
    </message>
    <message>
        <source>超过</source>
        <translation>above</translation>
    </message>
    <message>
        <source>总体进展</source>
        <translation>The whole</translation>
    </message>
    <message>
        <source>指标进展和排名</source>
        <translation>Indicators and ranking</translation>
    </message>
    <message>
        <source>数据报送</source>
        <translation>Reporting of figures</translation>
    </message>
    <message>
        <source>下步要求</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>%1年1—%2月</source>
        <translation>January to month %2 of %1</translation>
    </message>
    <message>
        <source>%1%2%3任务完成情况排名表</source>
        <translation>%1 %2: ranking by %3</translation>
    </message>
    <message>
        <source>注：1.数据来源于台账，按月统计，累计自1月1日起；2.完成率＝累计完成÷年度目标×100%；3.超(欠)＝完成率－时序进度；4.完成率相同的名次相同，市本级不参加排名。</source>
        <translation>Notes: 1. counted from the ledger by month, cumulative from 1 January; 2. rate = cumulative ÷ target of the year × 100%; 3. ahead (behind) = rate − schedule; 4. equal rates share a rank, the city&apos;s own departments have none.</translation>
    </message>
    <message>
        <source>附表1</source>
        <translation>Annex 1</translation>
    </message>
    <message>
        <source>附表2</source>
        <translation>Annex 2</translation>
    </message>
    <message>
        <source>电子培训券领用情况表</source>
        <translation>Training vouchers</translation>
    </message>
    <message>
        <source>附表3</source>
        <translation>Annex 3</translation>
    </message>
    <message>
        <source>市直部门培训情况表</source>
        <translation>Training by city departments</translation>
    </message>
    <message>
        <source>注：1.张为培训券张数，人为领券人，张与人不能相减；2.部门表是同一批培训的另一种分法，不与各县(市、区)的数相加。</source>
        <translation>Notes: 1. vouchers and people are never subtracted from each other; 2. departments are another cut of the same trainings and are not added to the counties.</translation>
    </message>
    <message>
        <source>附表%1</source>
        <translation>Annex %1</translation>
    </message>
    <message>
        <source>抄送：%1。</source>
        <translation>Copies to: %1.</translation>
    </message>
    <message>
        <source>%1印发</source>
        <translation>Printed %1</translation>
    </message>
    <message>
        <source>关于%1职业技能培训情况的通报</source>
        <translation>Bulletin on Vocational Training, %1</translation>
    </message>
    <message>
        <source>%1应达</source>
        <translation>Due by %1</translation>
    </message>
    <message>
        <source>本季完成</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>与计划差</source>
        <translation>Against plan</translation>
    </message>
    <message>
        <source>进度系数</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>灯</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>预计全年(线性)</source>
        <translation>Year expected (linear)</translation>
    </message>
    <message>
        <source>后期月均需完成</source>
        <translation>Needed a month</translation>
    </message>
    <message>
        <source>存在问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>下步措施</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>、%</source>
        <translation>, %</translation>
    </message>
    <message>
        <source>连续两个季度亮红灯的单位（约谈）</source>
        <translation>Red two quarters running (to be talked to)</translation>
    </message>
    <message>
        <source>%1完成率</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>与时序差</source>
        <translation>Against schedule</translation>
    </message>
    <message>
        <source>没有连续两个季度亮红灯的单位。</source>
        <translation>No unit is red two quarters running.</translation>
    </message>
    <message>
        <source>%1“人人持证、技能社会”建设调度表(%2)</source>
        <translation>Dispatch “Everyone Certified, a Skilled Society”, %1 (%2)</translation>
    </message>
    <message>
        <source>注：1.应达按目标的分解，没有分解的为年度目标×时序进度；2.进度系数＝完成率×12÷已过月数，灯按未取整的系数：不低于1.00为绿，不低于0.90为黄，其余为红；3.预计全年(线性)＝累计×12÷已过月数；4.问题、措施和责任单位为各地报送。</source>
        <translation>Notes: 1. due by the split of the target, without one target × schedule; 2. pace = rate × 12 ÷ months passed, the light is taken from the unrounded pace: green from 1.00, yellow from 0.90, else red; 3. year expected (linear) = cumulative × 12 ÷ months passed; 4. problems, next steps and responsible offices are as the units reported them.</translation>
    </message>
    <message>
        <source>%1〔计算值%2〕</source>
        <translation>%1 [computed %2]</translation>
    </message>
    <message>
        <source>就业途径</source>
        <translation>Ways into work</translation>
    </message>
    <message>
        <source>途径</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>去向或岗位</source>
        <translation>Destination or post</translation>
    </message>
    <message>
        <source>对外安置</source>
        <translation>Placed outside</translation>
    </message>
    <message>
        <source>购买服务就业</source>
        <translation>Employed by bought services</translation>
    </message>
    <message>
        <source>完成率四舍五入为%1%，截断为%2%（%3÷%4）</source>
        <translation>The rate is %1% half-up and %2% truncated (%3 ÷ %4)</translation>
    </message>
    <message>
        <source>默认四舍五入，报表可选截断，两种结果都留存</source>
        <translation>Half-up by default, a report may truncate, both are kept</translation>
    </message>
    <message>
        <source>电子培训券</source>
        <translation>Training vouchers</translation>
    </message>
    <message>
        <source>累计领券%1张，普惠制、等级评价、企业三种领券合计%2人，相差%3；其他券种领取%4张</source>
        <translation>%1 vouchers claimed; universal, evaluation and enterprise kinds together %2 people, a difference of %3; %4 vouchers of other kinds</translation>
    </message>
    <message>
        <source>张与人单位不同，一人可持几张券，不相加、不相减</source>
        <translation>Vouchers and people are different units: one person may hold several; neither added nor subtracted</translation>
    </message>
    <message>
        <source>转移就业</source>
        <translation>Work elsewhere</translation>
    </message>
    <message>
        <source>市外省内%1人加省外%2人为%3人，多于农村劳动力转移就业%4人</source>
        <translation>%1 in the province and %2 outside it are %3, more than the %4 rural workers transferred</translation>
    </message>
    <message>
        <source>前者为有组织输出，含存量；后者为当年新增，不强求相等</source>
        <translation>The first are organised and partly of earlier years, the second newly added: they need not be equal</translation>
    </message>
    <message>
        <source>年龄分段</source>
        <translation>Age groups</translation>
    </message>
    <message>
        <source>%1周岁按字面同时属于“%2”和“%3”两段</source>
        <translation>By the words age %1 is in both “%2” and “%3”</translation>
    </message>
    <message>
        <source>统计时%1周岁计入“%2”</source>
        <translation>Age %1 is counted in “%2”</translation>
    </message>
    <message>
        <source>劳务品牌</source>
        <translation>Labour brand</translation>
    </message>
    <message>
        <source>同一品牌有两种写法：“%1”与“%2”</source>
        <translation>One brand is written in two ways: “%1” and “%2”</translation>
    </message>
    <message>
        <source>按“%1”统计，另一写法存为别名</source>
        <translation>Counted as “%1”, the other is kept as an alias</translation>
    </message>
    <message>
        <source>%1赛场%2个项目未举行：%3</source>
        <translation>Venue %1: %2 events not held: %3</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>奖项为截至目前，成绩待补</source>
        <translation>Prizes so far; results will follow</translation>
    </message>
    <message>
        <source>数据说明</source>
        <translation>Notes on the figures</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>How it is treated</translation>
    </message>
    <message>
        <source>1—%1月</source>
        <translation>January to month %1</translation>
    </message>
    <message>
        <source>%1是</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>全市</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>“%1”计算值为%2，理由：%3</source>
        <translation>“%1”: computed %2, reason: %3</translation>
    </message>
    <message>
        <source>改写的数字：%1。</source>
        <translation>Numbers written over: %1.</translation>
    </message>
    <message>
        <source>需求人数</source>
        <translation>Persons wanted</translation>
    </message>
    <message>
        <source>培训需求</source>
        <translation>Training needs</translation>
    </message>
    <message>
        <source>信息报送情况</source>
        <translation>Reports and news items of the units</translation>
    </message>
    <message>
        <source>领券按券种（张）</source>
        <translation>Vouchers claimed by kind</translation>
    </message>
    <message>
        <source>取证按证书种类（本）</source>
        <translation>Certificates by kind</translation>
    </message>
    <message>
        <source>%1完成率后三位</source>
        <translation>%1: the last three</translation>
    </message>
    <message>
        <source>职业技能培训工作小结</source>
        <translation> Vocational Training in Brief</translation>
    </message>
    <message>
        <source>人、人次、张、本、%</source>
        <translation>people, trainings, vouchers, certificates, %</translation>
    </message>
    <message>
        <source>本月完成</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>本期完成</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>超(欠)</source>
        <translation>Ahead (behind)</translation>
    </message>
    <message>
        <source>综合得分</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>综合排名</source>
        <translation>Rank by score</translation>
    </message>
    <message>
        <source>人、人次、%、分</source>
        <translation>people, trainings, %, points</translation>
    </message>
    <message>
        <source>注：1.完成率＝累计完成÷年度目标×100%，合计的完成率由合计数计算；2.综合得分＝各指标完成率（最高按%1%计）的加权平均，权重为%2；得分相同的名次相同；3.市本级不参加排名。</source>
        <translation>Notes: 1. rate = cumulative ÷ target of the year × 100%, that of a total from the totals; 2. score = weighted mean of the rates (each counted up to %1%), weights %2; equal scores share a rank; 3. the city&apos;s own departments have no rank.</translation>
    </message>
    <message>
        <source>持平</source>
        <translation>same</translation>
    </message>
    <message>
        <source>↑%1</source>
        <translation>↑%1</translation>
    </message>
    <message>
        <source>↓%1</source>
        <translation>↓%1</translation>
    </message>
    <message>
        <source>指标完成情况</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>上期排名</source>
        <translation>Rank before</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>注：排名为13个县(市、区)按完成率的名次，上期为%1；市本级不参加排名。</source>
        <translation>Note: ranks of the counties by rate, the period before is %1; the city&apos;s own departments have none.</translation>
    </message>
    <message>
        <source>%1%2培训取证成绩单</source>
        <translation>%1 %2: score card</translation>
    </message>
    <message>
        <source>%1%2%3排名</source>
        <translation>%1 %2: ranking by %3</translation>
    </message>
    <message>
        <source>培训取证就业报表汇编</source>
        <translation> Training, Certificates and Jobs: All Reports</translation>
    </message>
    <message>
        <source>%1（迟报%2天）</source>
        <translation>%1 (%2 days late)</translation>
    </message>
    <message>
        <source>各单位都按时报送了本期数据。</source>
        <translation>All units reported in time.</translation>
    </message>
    <message>
        <source>迟报%1个单位：%2。</source>
        <translation>%1 units late: %2.</translation>
    </message>
    <message>
        <source>未报%1个单位：%2。</source>
        <translation>%1 units missing: %2.</translation>
    </message>
    <message>
        <source>“%1”建设工作进展情况月报表</source>
        <translation>Monthly report on the programme “%1”</translation>
    </message>
    <message>
        <source>“%1”建设工作进展情况季报表</source>
        <translation>Quarterly report on the programme “%1”</translation>
    </message>
    <message>
        <source>“%1”建设工作进展情况半年报表</source>
        <translation>Half-year report on the programme “%1”</translation>
    </message>
    <message>
        <source>“%1”建设工作进展情况年报表</source>
        <translation>Annual report on the programme “%1”</translation>
    </message>
    <message>
        <source>上半年完成</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>全年完成</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>%1(万元)</source>
        <translation>%1 (CNY 10k)</translation>
    </message>
    <message>
        <source>上年同期</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>系统数</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>差异说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>存在问题和下步措施</source>
        <translation>Problems and next steps</translation>
    </message>
    <message>
        <source>&#x3000;&#x3000;年&#x3000;月&#x3000;日</source>
        <translation>____-__-__</translation>
    </message>
    <message>
        <source>单位负责人：%1</source>
        <translation>Head: %1</translation>
    </message>
    <message>
        <source>审核人：%1</source>
        <translation>Checked by: %1</translation>
    </message>
    <message>
        <source>填表人：%1</source>
        <translation>Filled in by: %1</translation>
    </message>
    <message>
        <source>联系电话：%1</source>
        <translation>Phone: %1</translation>
    </message>
    <message>
        <source>填报日期：%1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>填报单位：%1(盖章)</source>
        <translation>Reported by: %1 (seal)</translation>
    </message>
    <message>
        <source>单位：人、张、万元、%</source>
        <translation>Unit: persons, vouchers, CNY 10k, %</translation>
    </message>
    <message>
        <source>注：1.累计自1月1日起；2.完成率=累计完成÷年度目标×100%；3.“其中”项之和可小于合计。</source>
        <translation>Notes: 1. Totals run from 1 January. 2. Rate = total ÷ target of the year × 100%. 3. The parts may add up to less than the whole.</translation>
    </message>
    <message>
        <source>报表报送情况</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>天、项</source>
        <translation>days, lines</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>报送日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>迟报</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>应填</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>待说明</source>
        <translation>To explain</translation>
    </message>
    <message>
        <source>信息报送和采用情况（自1月1日起）</source>
        <translation>News items sent and taken over (since 1 January)</translation>
    </message>
    <message>
        <source>条、分</source>
        <translation>items, points</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>报送</source>
        <translation>Report of a unit</translation>
    </message>
    <message>
        <source>市级采用</source>
        <translation>City</translation>
    </message>
    <message>
        <source>省级采用</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>国家级采用</source>
        <translation>National</translation>
    </message>
    <message>
        <source>计分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>%1，逾期 %2 天</source>
        <translation>%1, overdue by %2 days</translation>
    </message>
    <message>
        <source>%1，迟报</source>
        <translation>%1, late</translation>
    </message>
    <message>
        <source>天、项、条、分</source>
        <translation>days, lines, items, points</translation>
    </message>
    <message>
        <source>本期应报 %1 份，按时报送 %2 份，按时报送率 %3%。</source>
        <translation>%1 reports were due, %2 came on time: %3%.</translation>
    </message>
    <message>
        <source>注：期限遇休息日顺延；退回后没有重报的，不算按时；信息按采用级别计分，同一条按最高级别计。</source>
        <translation>Notes: due days move to the next working day; a report returned and not sent again is not on time; a news item counts by the highest level that took it over.</translation>
    </message>
    <message>
        <source>%1有%2个项目未如期举行</source>
        <translation>%1: %2 events not held in time</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1还需完成</source>
        <translation>%1: still to do </translation>
    </message>
    <message>
        <source>，月均</source>
        <translation>, a month </translation>
    </message>
    <message>
        <source>巩固已完成的目标，早分解、早部署新任务</source>
        <translation>what has been reached is kept, new targets are split early</translation>
    </message>
    <message>
        <source>（%1）%2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>台账中还没有这方面的记录。</source>
        <translation>The ledger has no rows of this yet.</translation>
    </message>
    <message>
        <source>一、总体情况</source>
        <translation>1. The whole</translation>
    </message>
    <message>
        <source>二、主要做法</source>
        <translation>2. What was done</translation>
    </message>
    <message>
        <source>三、存在问题</source>
        <translation>3. Problems</translation>
    </message>
    <message>
        <source>四、下一年打算</source>
        <translation>4. Next year</translation>
    </message>
    <message>
        <source>四、下半年打算</source>
        <translation>4. The second half</translation>
    </message>
    <message>
        <source>各县(市、区)培训任务完成情况</source>
        <translation>Training by county</translation>
    </message>
    <message>
        <source>市直部门培训情况</source>
        <translation>Training by city departments</translation>
    </message>
    <message>
        <source>%1%2职业技能培训工作总结</source>
        <translation>%1: Vocational Training, %2</translation>
    </message>
    <message>
        <source>比率目标为 %1%，超过 100%，请核对。</source>
        <translation>The rate is %1%, above 100%. Please check.</translation>
    </message>
    <message>
        <source>多年累计的目标要写明累计到哪一年，不早于 %1 年。</source>
        <translation>A target over several years needs its last year, not before %1.</translation>
    </message>
    <message>
        <source>生效日期不在 %1 年内，请核对。</source>
        <translation>The day is not in %1. Please check.</translation>
    </message>
    <message>
        <source>全市不报送，请选择县(市、区)或市本级。</source>
        <translation>The whole city does not report. Choose a county or the city&apos;s own departments.</translation>
    </message>
    <message>
        <source>期别“%1”不对：月填 M01—M12，季填 Q1—Q4，半年填 H1，年填 Y。</source>
        <translation>The period “%1” is wrong: M01 to M12 for a month, Q1 to Q4 for a quarter, H1 for the half-year, Y for the year.</translation>
    </message>
    <message>
        <source>期别“%1”与报表类别“%2”不一致，请核对。</source>
        <translation>The period “%1” does not fit the report “%2”. Check it.</translation>
    </message>
    <message>
        <source>这份报表已报送，不能修改。退回后可以修改。</source>
        <translation>This report has been sent and cannot be changed unless it is returned.</translation>
    </message>
    <message>
        <source>%1的报表没有这一项，请核对。</source>
        <translation>The form of %1 has no such line. Check it.</translation>
    </message>
    <message>
        <source>%1的报表已接收，本月 %2，累计 %3。就业统计数随报表登记，请退回报表后改正。</source>
        <translation>The report of %1 has been accepted with %2 in the month and %3 to date. The employment figures follow from it: return the report to correct them.</translation>
    </message>
    <message>
        <source>%1要到 %2 才能填报。</source>
        <translation>%1 can be reported from %2 on.</translation>
    </message>
    <message>
        <source>报表还没有填完：%1。请逐项填写，没有的填 0。</source>
        <translation>The report is not complete: %1. Fill in every line, 0 where there is nothing.</translation>
    </message>
    <message>
        <source>还没有与系统数核对：%1。请先审核报表。</source>
        <translation>Not held against the count yet: %1. Check the report first.</translation>
    </message>
    <message>
        <source>签名栏还没有填完，请填写：%1。</source>
        <translation>Signatures are missing: %1.</translation>
    </message>
    <message>
        <source>填表人和审核人都是%1，编制和审核应由不同的人办理，请换一人审核。</source>
        <translation>%1 both filled in and checked this. Two people are needed: let someone else check it.</translation>
    </message>
    <message>
        <source>%1已接收第 %2 版，每期只能接收一份。请先把那一份退回。</source>
        <translation>Edition %2 of %1 has been accepted already, and only one may be. Return that one first.</translation>
    </message>
    <message>
        <source>本期报表还没有印发。</source>
        <translation>The report of this period has not been issued yet.</translation>
    </message>
    <message>
        <source>这份报表已报送，不能删除。需要改正时，请退回后修改重报。</source>
        <translation>This report has been sent and cannot be deleted. To correct it, have it returned and send it again.</translation>
    </message>
    <message>
        <source>%1累计 %2 小于上期累计 %3，请核对；确实如此的，请填写说明。</source>
        <translation>%1: %2 to date is less than %3 of the period before. Check it; if it is right, explain it.</translation>
    </message>
    <message>
        <source>%1累计 %2 不等于上期累计 %3 加本期 %4，请核对；确实如此的，请填写说明。</source>
        <translation>%1: %2 to date is not %3 of the period before plus %4. Check it; if it is right, explain it.</translation>
    </message>
    <message>
        <source>%1本期为 %2，是负数，请填写说明。</source>
        <translation>%1: %2 in this period is negative. Explain it.</translation>
    </message>
    <message>
        <source>%1填报 %2，系统数 %3，相差 %4，超过允许的差异，请核对；确实如此的，请填写说明。</source>
        <translation>%1: declared %2, counted %3, a difference of %4, more than is allowed. Check it; if it is right, explain it.</translation>
    </message>
    <message>
        <source>报表待接收</source>
        <translation>Reports to be accepted</translation>
    </message>
    <message>
        <source>核对差异说明后接收，或者写明原因退回</source>
        <translation>Check the explanations, then accept or return with a reason</translation>
    </message>
    <message>
        <source>报表被退回</source>
        <translation>Reports returned</translation>
    </message>
    <message>
        <source>按退回原因修改后重新报送</source>
        <translation>Correct what was returned and send it again</translation>
    </message>
    <message>
        <source>报表填报中，期限将到</source>
        <translation>Reports begun, due soon</translation>
    </message>
    <message>
        <source>填完并说明差异后报送</source>
        <translation>Fill it in, explain differences, send it</translation>
    </message>
    <message>
        <source>报表未报，期限将到</source>
        <translation>Reports not begun, due soon</translation>
    </message>
    <message>
        <source>在信息报送中打开，按台账填列</source>
        <translation>Open it under Reporting and fill it from the ledger</translation>
    </message>
    <message>
        <source>报表逾期未报</source>
        <translation>Reports overdue</translation>
    </message>
    <message>
        <source>尽快报送；在信息报送中可复制催报文字</source>
        <translation>Send it soon; a reminder can be copied under Reporting</translation>
    </message>
    <message>
        <source>报表待锁定</source>
        <translation>Reports to be locked</translation>
    </message>
    <message>
        <source>本期报表印发后锁定</source>
        <translation>Lock them once the period&apos;s report is issued</translation>
    </message>
    <message>
        <source>这份报表已被删除，请重新打开。</source>
        <translation>This report has been deleted. Open it again.</translation>
    </message>
    <message>
        <source>下达%1年报送任务</source>
        <translation>Ask for the reports of %1</translation>
    </message>
    <message>
        <source>填报%1%2</source>
        <translation>Report of %1, %2</translation>
    </message>
    <message>
        <source>%1：%2%3，期限 %4</source>
        <translation>%1: %2, %3, due %4</translation>
    </message>
    <message>
        <source>报表已退回待重报</source>
        <translation>report returned, to be sent again</translation>
    </message>
    <message>
        <source>报表未报</source>
        <translation>report missing</translation>
    </message>
    <message>
        <source>%1，已逾期 %2 天</source>
        <translation>%1, overdue by %2 days</translation>
    </message>
    <message>
        <source>截至 %1，下列单位的报表还没有报来，请尽快报送：
%2</source>
        <translation>As of %1 the reports of these units are missing. Please send them soon:
%2</translation>
    </message>
    <message>
        <source>%1 年没有可参照的完成数，请改用平均分解或按权重分解。</source>
        <translation>%1 has no figures to go by. Please split equally or by weights.</translation>
    </message>
    <message>
        <source>按权重分解要给 %1 个单位各写一个不小于 0 的权重，目标不能是负数。</source>
        <translation>A split by weights takes %1 weights of 0 or more, and a target that is not negative.</translation>
    </message>
    <message>
        <source>目标已经下达，调整要写明文号和生效日期；生效以前截止的报表仍用原目标。</source>
        <translation>These targets are issued. A change needs its document number and the day it takes effect; reports that end before keep the old ones.</translation>
    </message>
    <message>
        <source>分解 %1 年%2目标</source>
        <translation>Split the %1 target of %2</translation>
    </message>
    <message>
        <source>没有待下达的目标。请先分解并保存。</source>
        <translation>There are no targets to issue. Please split and save first.</translation>
    </message>
    <message>
        <source>这一版的原件已损坏，不能打开。请从备份恢复。</source>
        <translation>The paper of this edition is damaged and cannot be opened. Restore from a backup.</translation>
    </message>
    <message>
        <source>第%1版</source>
        <translation>Edition %1</translation>
    </message>
    <message>
        <source>（草稿，没有印发）</source>
        <translation> (draft, not issued)</translation>
    </message>
    <message>
        <source>（本版已被第%1版替代，仅供查考）</source>
        <translation> (replaced by edition %1, for reference only)</translation>
    </message>
    <message>
        <source>（本版已撤回，仅供查考）</source>
        <translation> (withdrawn, for reference only)</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>已被替代</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>查数码 %1</source>
        <translation>Page code %1</translation>
    </message>
    <message>
        <source>%1&#x3000;印发：%2</source>
        <translation>%1  Issued: %2</translation>
    </message>
    <message>
        <source>%1 为 %2%，但 %3÷%4 为 %5%。</source>
        <translation>%1 is %2%, but %3 ÷ %4 is %5%.</translation>
    </message>
    <message>
        <source>文字与表不同：%1 为 %2，%3 为 %4。</source>
        <translation>Text and table differ: %1 is %2, %3 is %4.</translation>
    </message>
    <message>
        <source>%1 %2 大于 %3 %4，部分超过了整体。</source>
        <translation>%1 %2 exceeds %3 %4: a part is greater than its whole.</translation>
    </message>
    <message>
        <source>%1 为 %2，各单位之和为 %3。</source>
        <translation>%1 is %2; its units come to %3.</translation>
    </message>
    <message>
        <source>%1 为 %2，各月之和为 %3。</source>
        <translation>%1 is %2; its months come to %3.</translation>
    </message>
    <message>
        <source>累计变小：%1 由 %2 变为 %3（R-503）。</source>
        <translation>Cumulative figure falls: %1 from %2 to %3 (R-503).</translation>
    </message>
    <message>
        <source>%1 为 %2，已印发的《%3》为 %4。</source>
        <translation>%1 is %2; “%3”, already issued, says %4.</translation>
    </message>
    <message>
        <source>同一数字两处不同：%1 为 %2，%3 为 %4。</source>
        <translation>The same figure differs: %1 is %2, %3 is %4.</translation>
    </message>
    <message>
        <source>这一版已经印发，内容不再变动。请编制更正版替代它，或者撤回。</source>
        <translation>This edition is issued and no longer changes. Draft a correction that replaces it, or withdraw it.</translation>
    </message>
    <message>
        <source>这份报表是您（%1）编制的，编制、审核、批准应由不同的人办理，请换一人批准。</source>
        <translation>You (%1) drafted this report; drafting, review and approval take different people. Ask someone else to approve it.</translation>
    </message>
    <message>
        <source>请核对，确实如此的请在说明中写明。</source>
        <translation>Please check; if it is right, say so in the explanation.</translation>
    </message>
    <message>
        <source>编制：%1</source>
        <translation>Drafted: %1</translation>
    </message>
    <message>
        <source>审核：%1</source>
        <translation>Reviewed: %1</translation>
    </message>
    <message>
        <source>批准：%1</source>
        <translation>Approved: %1</translation>
    </message>
    <message>
        <source>还没有已印发、替代本版的更正版。请先编制并印发更正版。</source>
        <translation>No issued correction replaces this edition yet. Draft and issue one first.</translation>
    </message>
    <message>
        <source>正在查找不同的记录</source>
        <translation>Looking for the records that differ</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>补录</source>
        <translation>Entered late</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>状态变化（撤销、退出等）</source>
        <translation>State changed (revoked, withdrawn …)</translation>
    </message>
    <message>
        <source>更正日期</source>
        <translation>Date corrected</translation>
    </message>
    <message>
        <source>更正归属</source>
        <translation>Unit or link corrected</translation>
    </message>
    <message>
        <source>重新判定</source>
        <translation>Judged anew</translation>
    </message>
    <message>
        <source>其他更正</source>
        <translation>Other correction</translation>
    </message>
    <message>
        <source>相关记录变化</source>
        <translation>A related record changed</translation>
    </message>
    <message>
        <source>变化的数字</source>
        <translation>Changed figures</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>原印</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>现为</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Registries</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>增减</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>何时</source>
        <translation>When</translation>
    </message>
    <message>
        <source>何人</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>变化的数字 %1 个，使数字不同的记录 %2 条。</source>
        <translation>%1 figures have changed; %2 records make the difference.</translation>
    </message>
    <message>
        <source>没有查数码为“%1”的报表。请照报表下方的字样重输。</source>
        <translation>No report has the page code “%1”. Type it as it stands below the table.</translation>
    </message>
    <message>
        <source>这一版没有原件。请重新编制。</source>
        <translation>This edition has no paper. Please draft it again.</translation>
    </message>
    <message>
        <source>这一版的原件与印发时不同，可能被其他程序改动过。请从备份恢复。</source>
        <translation>The paper of this edition is not what was issued; another program may have changed it. Restore from a backup.</translation>
    </message>
    <message>
        <source>“%1”的 %2 没有可查的数字。列从左起为 A、B…，行从表头下第一行起为 1、2…。</source>
        <translation>%2 of “%1” holds no figure to look up. Columns are A, B … from the left, rows 1, 2 … below the header.</translation>
    </message>
    <message>
        <source>这一版现为“%1”，只有草稿可以改数、重新取数。请先退回，或者编制更正版。</source>
        <translation>This edition is “%1”; only a draft can be changed or recounted. Return it first, or draft a correction.</translation>
    </message>
    <message>
        <source>“%1”处没有数字，不能改。</source>
        <translation>There is no figure at “%1” to change.</translation>
    </message>
    <message>
        <source>改动统计出的数字要写明原因，请填写。</source>
        <translation>A counted figure is changed only with a reason. Please enter one.</translation>
    </message>
    <message>
        <source>改数 %1：%2 → %3</source>
        <translation>Figure %1 changed: %2 → %3</translation>
    </message>
    <message>
        <source>填写文号和说明</source>
        <translation>Document number and explanation</translation>
    </message>
    <message>
        <source>只有已印发的版次可以更正；草稿请直接重新取数。</source>
        <translation>Only an issued edition can be corrected; recount a draft instead.</translation>
    </message>
    <message>
        <source>编制报表版次 %1</source>
        <translation>Draft edition of %1</translation>
    </message>
    <message>
        <source>重新取数 %1</source>
        <translation>Recount %1</translation>
    </message>
    <message>
        <source>本版程序没有这种报表，请升级程序。</source>
        <translation>This version does not know the report. Please upgrade the program.</translation>
    </message>
    <message>
        <source>“%1”正被 %2 打开，没有保存。请先关闭它再试，或者换一个文件名。</source>
        <translation>“%1” is open in %2 and was not saved. Close it first, or choose another file name.</translation>
    </message>
    <message>
        <source>第 %1 行 %2：“%3”</source>
        <translation>row %1 %2: “%3”</translation>
    </message>
    <message>
        <source>这张表统计截止 %1，而要填的报表截止 %2。请打开同一期间的报表再读入。</source>
        <translation>This form ends on %1, but the report ends on %2. Open the report of the same period and read it there.</translation>
    </message>
    <message>
        <source>这张表是“%1”填报的，不是%2的。请打开该单位的报表再读入。</source>
        <translation>This form was filled in by “%1”, not by %2. Open the report of that unit and read it there.</translation>
    </message>
    <message>
        <source>这个文件里没有县级报表。报表的表头应有“指标”和“累计完成”两栏，可先从程序导出空表再填写。</source>
        <translation>There is no county form in this file. Its heading should have the columns 指标 and 累计完成; export an empty form from the program and fill it in.</translation>
    </message>
    <message>
        <source>单个 XML 文件的 OpenDocument 表格（.fods）</source>
        <translation>flat OpenDocument spreadsheet (.fods)</translation>
    </message>
    <message>
        <source>单个文件的网页（.mht）</source>
        <translation>single-file web page (.mht)</translation>
    </message>
    <message>
        <source>OpenDocument 文档</source>
        <translation>OpenDocument document</translation>
    </message>
    <message>
        <source>这个文件里没有工作簿。请用 Excel 或 WPS 打开看看，另存为 .xlsx 后再导入，或请发送人发来原表。</source>
        <translation>There is no workbook in this file. Open it in Excel or WPS, save it as .xlsx and import that, or ask the sender for the original.</translation>
    </message>
    <message>
        <source>这是网页，里面没有填了内容的表格。请在平台上重新导出，或用 Excel 或 WPS 打开它，另存为 .xlsx 后再导入。</source>
        <translation>This is a web page without a filled-in table. Export it again from the platform, or open it in Excel or WPS, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>很旧的 Excel 工作表（4.0 或更早）</source>
        <translation>very old Excel worksheet (4.0 or earlier)</translation>
    </message>
    <message>
        <source>以前有人这样选定</source>
        <translation>Somebody chose it before</translation>
    </message>
    <message>
        <source>标题就是字段名</source>
        <translation>The heading is the name of the field</translation>
    </message>
    <message>
        <source>标题是这个字段的常用写法</source>
        <translation>The heading is a usual word for the field</translation>
    </message>
    <message>
        <source>上面一级的标题是“%1”</source>
        <translation>The heading above is “%1”</translation>
    </message>
    <message>
        <source>去掉“%1”后是常用写法</source>
        <translation>A usual word without “%1”</translation>
    </message>
    <message>
        <source>标题不够明确，没有更合适的列</source>
        <translation>The heading is vague, and no other column fits better</translation>
    </message>
    <message>
        <source>与台账“%1”的字段同名</source>
        <translation>Named like a field of the registry “%1”</translation>
    </message>
    <message>
        <source>导入选择里的“%1”认不出，请核对。</source>
        <translation>“%1” among the choices for the import is not understood; please check.</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>没有要导出的列。请至少选一列。</source>
        <translation>No columns to export. Choose at least one.</translation>
    </message>
    <message>
        <source>单元格超出了表格的范围，文件已损坏。请用 Excel 或 WPS 打开检查，另存后再导入。</source>
        <translation>A cell lies outside the grid: the file is damaged. Open it in Excel or WPS, save it again and import that.</translation>
    </message>
    <message>
        <source>这一行的文字太多，读不下去。请在原表里缩短它，另存后再导入。</source>
        <translation>This row holds too much text to read. Shorten it in the original, save it and import again.</translation>
    </message>
    <message>
        <source>这个旧版工作簿的文字用的是代码页 %1，程序认不出。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。</source>
        <translation>This old workbook writes its text in code page %1, which the program does not know. Open it in Excel or WPS, save it as .xlsx and import that.</translation>
    </message>
    <message>
        <source>错误原因（改好后可直接导入）</source>
        <translation>What is wrong (import again once mended)</translation>
    </message>
    <message>
        <source>已取消，没有保存。</source>
        <translation>Cancelled; nothing was saved.</translation>
    </message>
    <message>
        <source>%1 个标题中认出 %2 个</source>
        <translation>%2 of %1 headings are known</translation>
    </message>
    <message>
        <source>同样的表头以前这样选定</source>
        <translation>The same heading was chosen so before</translation>
    </message>
    <message>
        <source>由您选定</source>
        <translation>Chosen by you</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>填写说明</source>
        <translation>How to fill in</translation>
    </message>
    <message>
        <source>空表没有写成，请检查磁盘空间后再试。</source>
        <translation>The empty workbook was not written. Check the disk space and try again.</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>怎么填</source>
        <translation>How</translation>
    </message>
    <message>
        <source>例</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>可以选的内容</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>……共 %1 项，见下拉列表</source>
        <translation>… %1 in all, see the drop-down</translation>
    </message>
    <message>
        <source>第一行是列名，请不要改动；第二行“示例”不会导入，可以留着。黄色的列必须填写。</source>
        <translation>The first row names the columns, leave it as it is; the second row, the example, is not imported and may stay. Yellow columns are required.</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>其中调整数</source>
        <translation>Of which adjusted</translation>
    </message>
    <message>
        <source>《%1》</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>注：本期完成＝本期累计－已印发的上期累计，其中调整数为%1印发以后对已印发期间的补录和更正。</source>
        <translation>Note: done in the period = cumulative − cumulative of the period before as issued; the adjusted part are rows entered late or corrected after %1 was issued.</translation>
    </message>
    <message>
        <source>第 %1 条</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>“%1”由程序填写，不能批量修改。</source>
        <translation>“%1” is filled in by the program and cannot be changed for many rows.</translation>
    </message>
    <message>
        <source>请选择要修改的列。</source>
        <translation>Choose the column to change.</translation>
    </message>
    <message>
        <source>请填写要查找的内容。</source>
        <translation>Say what to find.</translation>
    </message>
    <message>
        <source>有 %1 行，一次最多修改 %2 行。请先加条件。</source>
        <translation>There are %1 rows; at most %2 can be changed at once. Add a condition first.</translation>
    </message>
    <message>
        <source>已取消，没有写入。</source>
        <translation>Cancelled, nothing was written.</translation>
    </message>
    <message>
        <source>没有可以修改的行，什么都没有写入。</source>
        <translation>No row can be changed; nothing was written.</translation>
    </message>
    <message>
        <source>批量修改%1：%2，%3 条</source>
        <translation>Change %1: %2, %3 rows</translation>
    </message>
    <message>
        <source>查找替换%1：%2，%3 条</source>
        <translation>Find and replace %1: %2, %3 rows</translation>
    </message>
    <message>
        <source>印发 %1</source>
        <translation>Issue %1</translation>
    </message>
    <message>
        <source>一次最多查 %1 个，名单里有 %2 个。请分几次查。</source>
        <translation>At most %1 can be looked up at once, the list has %2. Look them up in parts.</translation>
    </message>
    <message>
        <source>批次号</source>
        <translation>Batch no.</translation>
    </message>
    <message>
        <source>记录号</source>
        <translation>Record no.</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>生成上报批次 %1</source>
        <translation>Make batch %1</translation>
    </message>
    <message>
        <source>写好的上报文件读不出来，请换一个位置再生成。</source>
        <translation>The written file cannot be read back. Make it again in another place.</translation>
    </message>
    <message>
        <source>这个期间没有新增、修改或要重报的记录，没有生成批次。</source>
        <translation>Nothing is new, changed or to be sent again in this period; no batch was made.</translation>
    </message>
    <message>
        <source>上报字段“%1 %2”取自“%3 %4”，台账里没有。请在“代码与参数”的上报字段里改正。</source>
        <translation>The hand-over field “%1 %2” comes from “%3 %4”, which the ledger does not have. Mend it in Codes and parameters, hand-over fields.</translation>
    </message>
    <message>
        <source>上报字段里的“%1”没有可以划分期间的日期，不能上报。请改用花名册、课表、证书、补贴明细或拨付。</source>
        <translation>“%1” of the hand-over fields has no date to tell its period by. Use enrolments, timetable, certificates, subsidy items or payouts.</translation>
    </message>
    <message>
        <source>已取消，没有生成上报批次。</source>
        <translation>Cancelled, no batch was made.</translation>
    </message>
    <message>
        <source>请填写期间的起止日期，起日不晚于止日。</source>
        <translation>Give first and last day of the period, in order.</translation>
    </message>
    <message>
        <source>“%1”里没有回执：要有“记录号”一列，和“结果”或“原因”一列。请核对是不是这一批的回执。</source>
        <translation>“%1” is no receipt: it needs a column 记录号 and a column 结果 or 原因. Check that it belongs to this batch.</translation>
    </message>
    <message>
        <source>这一批已经报出，不用再标记。</source>
        <translation>This batch has been sent already.</translation>
    </message>
    <message>
        <source>报出上报批次 %1</source>
        <translation>Send batch %1</translation>
    </message>
    <message>
        <source>回执里的记录号都不在这一批里，没有登记。请核对批次和回执文件。</source>
        <translation>None of the receipt&apos;s record numbers is in this batch; nothing was taken. Check batch and file.</translation>
    </message>
    <message>
        <source>登记回执：上报批次 %1</source>
        <translation>Receipt for batch %1</translation>
    </message>
    <message>
        <source>台账中这个证书编号属于另一名学员，请核对</source>
        <translation>In the registry this certificate number belongs to another person; please check</translation>
    </message>
    <message>
        <source>各表结果</source>
        <translation>Results by sheet</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>表的种类</source>
        <translation>Kind of sheet</translation>
    </message>
    <message>
        <source>数据行</source>
        <translation>Data rows</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>拒收</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Warned</translation>
    </message>
    <message>
        <source>拒收的行</source>
        <translation>Refused rows</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>与台账不同的内容</source>
        <translation>What differs from the registry</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>台账原有</source>
        <translation>In the registry</translation>
    </message>
    <message>
        <source>来表</source>
        <translation>In the sheet</translation>
    </message>
    <message>
        <source>按来表</source>
        <translation>Sheet taken</translation>
    </message>
    <message>
        <source>保留台账</source>
        <translation>Registry kept</translation>
    </message>
    <message>
        <source>%1（散列 %2…）：%3 已导入过，这次没有改动。</source>
        <translation>%1 (hash %2…): imported before on %3; nothing was changed now.</translation>
    </message>
    <message>
        <source>%1（散列 %2…）：没有写入。</source>
        <translation>%1 (hash %2…): nothing was written.</translation>
    </message>
    <message>
        <source>%1（散列 %2…）：写入，修改号 %3，可以整体撤销。</source>
        <translation>%1 (hash %2…): written as change set %3, which can be undone as a whole.</translation>
    </message>
    <message>
        <source>表格导入报告</source>
        <translation>Import report</translation>
    </message>
    <message>
        <source>经办：%1</source>
        <translation>Done by: %1</translation>
    </message>
    <message>
        <source>每张表只列前 %1 行，其余见错误表和修改记录。</source>
        <translation>Each table lists its first %1 rows; for the others see the error workbook and the journal.</translation>
    </message>
    <message>
        <source>报送单位经办人：</source>
        <translation>For the sending unit:</translation>
    </message>
    <message>
        <source>接收人：</source>
        <translation>Received by:</translation>
    </message>
    <message>
        <source>记住 %1 的表头和写法</source>
        <translation>Remember headings and words of %1</translation>
    </message>
    <message>
        <source>没有身份证号码，台账中也没有“%1”，请补填身份证号码</source>
        <translation>No identity number, and the registry has no “%1”; please fill in the number</translation>
    </message>
    <message>
        <source>只有姓名不能认定是谁，请补填身份证号码；台账中的“%1”有：%2</source>
        <translation>A name alone does not tell who it is; please fill in the identity number. “%1” in the registry: %2</translation>
    </message>
    <message>
        <source>台账中没有%1“%2”，请先登记或改成台账里的写法</source>
        <translation>The registry has no %1 “%2”; register it first or write it as the registry does</translation>
    </message>
    <message>
        <source>叫“%2”的%1不止一个：%3；请改填编号</source>
        <translation>There is more than one %1 called “%2”: %3; please give the number</translation>
    </message>
    <message>
        <source>这一行的编号和代码在台账中是两条不同的记录：%1，请核对</source>
        <translation>The number and the code of this row are two different records: %1; please check</translation>
    </message>
    <message>
        <source>台账中有几条与这一行相像的记录：%1；请补填编号</source>
        <translation>Several records are like this row: %1; please fill in the number</translation>
    </message>
    <message>
        <source>这名考生在几个评价计划中：%1；请先选定计划再导入</source>
        <translation>This candidate is in several evaluation plans: %1; choose the plan first</translation>
    </message>
    <message>
        <source>没有编号为“%1”的评价计划。请先建立计划，或不指定由程序起草。</source>
        <translation>There is no evaluation plan “%1”. Make it first, or name none and one is drafted.</translation>
    </message>
    <message>
        <source>表中的结果与按及格线得出的不同，按及格线记录</source>
        <translation>The result in the sheet differs from that by the pass lines; that by the lines is kept</translation>
    </message>
    <message>
        <source>计划“%1”的成绩已审核（%2），不能用导入改动</source>
        <translation>The results of plan “%1” are approved (%2) and cannot be changed by an import</translation>
    </message>
    <message>
        <source>成绩</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>计划“%1”的成绩已审核，不能再加入考生</source>
        <translation>The results of plan “%1” are approved; no candidate can be added</translation>
    </message>
    <message>
        <source>按报送的补贴花名册</source>
        <translation>As in the list that was sent</translation>
    </message>
    <message>
        <source>台账中没有这名学员的结业记录或所填的证书，请先登记培训或证书</source>
        <translation>The registry has no completed training of this person, nor the certificate; register it first</translation>
    </message>
    <message>
        <source>这名学员有几次结业记录，看不出补贴哪一次，请填写证书编号</source>
        <translation>This person completed several trainings; fill in the certificate number to tell which</translation>
    </message>
    <message>
        <source>没有批次号为“%1”的补贴申请。请先建立批次，或不指定由程序起草。</source>
        <translation>There is no subsidy batch “%1”. Make it first, or name none and one is drafted.</translation>
    </message>
    <message>
        <source>看不出补贴类别，请在表中加上补贴类别一列，或先选定补贴批次</source>
        <translation>The kind of subsidy is not clear; add a column for it or choose the batch first</translation>
    </message>
    <message>
        <source>表中金额 %1 元与标准算出的 %2 元不同，请核对</source>
        <translation>The amount %1 differs from %2 by the standard; please check</translation>
    </message>
    <message>
        <source>平台显示已使用的券中有 %1 张，台账里没有找到对应的班级或评价，列入核对报告。</source>
        <translation>For %1 vouchers that the platform shows as used the ledger has no class or evaluation; they are listed in the reconciliation report.</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>sheet</translation>
    </message>
    <message>
        <source>导入%1 %2</source>
        <translation>Import %1 %2</translation>
    </message>
    <message>
        <source>已取消导出，没有留下文件。</source>
        <translation>Export cancelled, no file was left.</translation>
    </message>
    <message>
        <source>有 %1 行，一次最多打印 %2 行。请先加条件，或者导出 Excel。</source>
        <translation>There are %1 rows; at most %2 can be printed. Add a condition, or export to Excel.</translation>
    </message>
    <message>
        <source>%1与第 %2 行相同</source>
        <translation>%1 is the same as in row %2</translation>
    </message>
    <message>
        <source>粘贴新增%1 %2 条</source>
        <translation>Paste %2 new %1</translation>
    </message>
    <message>
        <source>日期，如 2021-06-30</source>
        <translation>a date such as 2021-06-30</translation>
    </message>
    <message>
        <source>以元为单位，两位小数</source>
        <translation>in yuan, two decimals</translation>
    </message>
    <message>
        <source>可填多项，用顿号隔开：%1</source>
        <translation>several allowed, separated by commas: %1</translation>
    </message>
    <message>
        <source>填已登记的%1的编号或名称</source>
        <translation>number or name of a registered %1</translation>
    </message>
    <message>
        <source>18 位身份证号，末位可为 X；先把单元格设为文本</source>
        <translation>18-digit ID number, may end in X; set the cells to text first</translation>
    </message>
    <message>
        <source>与身份证一致</source>
        <translation>as on the ID card</translation>
    </message>
    <message>
        <source>11 位手机号</source>
        <translation>11-digit mobile number</translation>
    </message>
    <message>
        <source>12—19 位数字；先把单元格设为文本</source>
        <translation>12–19 digits; set the cells to text first</translation>
    </message>
    <message>
        <source>18 位统一社会信用代码</source>
        <translation>18-character unified social credit code</translation>
    </message>
    <message>
        <source>从下拉列表中选</source>
        <translation>choose from the drop-down</translation>
    </message>
    <message>
        <source>机构名称</source>
        <translation>Institution name</translation>
    </message>
    <message>
        <source>没有“%1”的空表。</source>
        <translation>There is no empty workbook “%1”.</translation>
    </message>
    <message>
        <source>%1 %2 按整数记为 %3</source>
        <translation>%1 %2 is kept as the whole number %3</translation>
    </message>
    <message>
        <source>%1超过 %2 字，只记前 %2 字</source>
        <translation>%1 is longer than %2 characters; only the first %2 are kept</translation>
    </message>
    <message>
        <source>标题不认得，内容是%1（前 %2 格里有 %3 格）</source>
        <translation>The heading is not known; the cells hold %1 (%3 of the first %2)</translation>
    </message>
    <message>
        <source>标题与这个字段的常用写法同义</source>
        <translation>The heading means the same as one often used for this field</translation>
    </message>
    <message>
        <source>“%1”正被其他程序（如 Excel、WPS）打开，读不了。请先在那里关闭它再试。</source>
        <translation>&quot;%1&quot; is open in another program (such as Excel or WPS) and cannot be read. Close it there first, then try again.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>培训证书</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>证书编号</source>
        <translation>Certificate No.</translation>
    </message>
    <message>
        <source>同一类别内不得重复；格式按证书类别核对</source>
        <translation>Unique within its kind; checked against the form of the kind</translation>
    </message>
    <message>
        <source>证书类别</source>
        <translation>Certificate kind</translation>
    </message>
    <message>
        <source>持证人</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>持证人姓名(证面)</source>
        <translation>Holder&apos;s name (as printed)</translation>
    </message>
    <message>
        <source>与证书一致；与学员姓名不同时提醒</source>
        <translation>As on the certificate; warns if it is not the trainee&apos;s name</translation>
    </message>
    <message>
        <source>职业</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>工种</source>
        <translation>Work type</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>有等级的证书必填</source>
        <translation>Required for certificates with levels</translation>
    </message>
    <message>
        <source>发证机构</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>评价机构</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>评价成绩</source>
        <translation>Evaluation result</translation>
    </message>
    <message>
        <source>一次成绩只发一本证书</source>
        <translation>One result gives one certificate</translation>
    </message>
    <message>
        <source>班级花名册</source>
        <translation>Class roster</translation>
    </message>
    <message>
        <source>发证日期</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>不晚于今天；早于班级结业时提醒</source>
        <translation>Not after today; warns if before the class completes</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>有有效期的证书填写</source>
        <translation>For certificates that expire</translation>
    </message>
    <message>
        <source>复审日期</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>核验结果</source>
        <translation>Verification result</translation>
    </message>
    <message>
        <source>在官方网站查询后填写</source>
        <translation>Enter after a query on the official site</translation>
    </message>
    <message>
        <source>核验日期</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>首次技能证书</source>
        <translation>First skill certificate</translation>
    </message>
    <message>
        <source>首次高技能证书</source>
        <translation>First high-skill certificate</translation>
    </message>
    <message>
        <source>换发自</source>
        <translation>Reissue of</translation>
    </message>
    <message>
        <source>换发的证书不重复计数</source>
        <translation>Reissues are not counted again</translation>
    </message>
    <message>
        <source>撤销原因</source>
        <translation>Reason for revocation</translation>
    </message>
    <message>
        <source>撤销时填写</source>
        <translation>Give when revoking</translation>
    </message>
    <message>
        <source>计入月份</source>
        <translation>Counted in month</translation>
    </message>
    <message>
        <source>计入地区</source>
        <translation>Counted in area</translation>
    </message>
    <message>
        <source>培训课程</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>课程编号</source>
        <translation>Course No.</translation>
    </message>
    <message>
        <source>同一编号可有多个版本</source>
        <translation>One number may have several versions</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>班级保留开班时的版本</source>
        <translation>A class keeps the version it started with</translation>
    </message>
    <message>
        <source>课程名称</source>
        <translation>Course name</translation>
    </message>
    <message>
        <source>职业(工种)</source>
        <translation>Occupation (work type)</translation>
    </message>
    <message>
        <source>如 4-03-02-01；只有送培训下乡类可空</source>
        <translation>e.g. 4-03-02-01; may be empty only for training delivered to villages</translation>
    </message>
    <message>
        <source>工种名称</source>
        <translation>Work type</translation>
    </message>
    <message>
        <source>总学时</source>
        <translation>Total hours</translation>
    </message>
    <message>
        <source>1—2000，等于各模块之和</source>
        <translation>1–2000, the sum of the modules</translation>
    </message>
    <message>
        <source>理论学时</source>
        <translation>Theory hours</translation>
    </message>
    <message>
        <source>理论与实操之和等于总学时</source>
        <translation>Theory and practice add up to the total</translation>
    </message>
    <message>
        <source>实操学时</source>
        <translation>Practice hours</translation>
    </message>
    <message>
        <source>线上学时</source>
        <translation>Online hours</translation>
    </message>
    <message>
        <source>不超过总学时</source>
        <translation>Not above the total hours</translation>
    </message>
    <message>
        <source>培训天数</source>
        <translation>Training days</translation>
    </message>
    <message>
        <source>适用年龄段</source>
        <translation>Age bands</translation>
    </message>
    <message>
        <source>教材</source>
        <translation>Textbook</translation>
    </message>
    <message>
        <source>考核方式</source>
        <translation>Assessment modes</translation>
    </message>
    <message>
        <source>结业证书类别</source>
        <translation>Certificate awarded</translation>
    </message>
    <message>
        <source>收费标准</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>劳务品牌</source>
        <translation>Labour brand</translation>
    </message>
    <message>
        <source>课程模块</source>
        <translation>Course module</translation>
    </message>
    <message>
        <source>课程</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>模块名称</source>
        <translation>Module title</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>模块类别</source>
        <translation>Module kind</translation>
    </message>
    <message>
        <source>理论</source>
        <translation>Theory</translation>
    </message>
    <message>
        <source>实操</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>安全</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>通用素质</source>
        <translation>General competence</translation>
    </message>
    <message>
        <source>评价机构编号</source>
        <translation>Evaluator No.</translation>
    </message>
    <message>
        <source>机构名称</source>
        <translation>Institution name</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>评价主体类别</source>
        <translation>Evaluator kind</translation>
    </message>
    <message>
        <source>证书编码前13位</source>
        <translation>Certificate code prefix</translation>
    </message>
    <message>
        <source>证书编号的前 13 位，如 S000014110001</source>
        <translation>First 13 characters of its certificate numbers, e.g. S000014110001</translation>
    </message>
    <message>
        <source>备案号</source>
        <translation>Filing No.</translation>
    </message>
    <message>
        <source>备案有效期起</source>
        <translation>Filing valid from</translation>
    </message>
    <message>
        <source>备案有效期至</source>
        <translation>Filing valid to</translation>
    </message>
    <message>
        <source>不早于起始日期</source>
        <translation>Not before the start date</translation>
    </message>
    <message>
        <source>所在地</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>评价范围</source>
        <translation>Evaluation scope</translation>
    </message>
    <message>
        <source>职业编码</source>
        <translation>Occupation code</translation>
    </message>
    <message>
        <source>评价计划</source>
        <translation>Evaluation plan</translation>
    </message>
    <message>
        <source>计划编号</source>
        <translation>Plan No.</translation>
    </message>
    <message>
        <source>考试当日须在备案有效期内</source>
        <translation>The filing must be valid on the exam date</translation>
    </message>
    <message>
        <source>评价类别</source>
        <translation>Evaluation kind</translation>
    </message>
    <message>
        <source>须在评价机构备案范围内</source>
        <translation>Within the evaluator&apos;s filed scope</translation>
    </message>
    <message>
        <source>考试日期</source>
        <translation>Exam date</translation>
    </message>
    <message>
        <source>考试地点</source>
        <translation>Exam place</translation>
    </message>
    <message>
        <source>计划人数</source>
        <translation>Planned persons</translation>
    </message>
    <message>
        <source>不少于考生人数</source>
        <translation>Not below the number of candidates</translation>
    </message>
    <message>
        <source>督导员</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>质量督导员，不能是评价机构的人</source>
        <translation>Quality supervisor, not from the evaluator&apos;s staff</translation>
    </message>
    <message>
        <source>理论及格线</source>
        <translation>Theory pass mark</translation>
    </message>
    <message>
        <source>实操及格线</source>
        <translation>Practical pass mark</translation>
    </message>
    <message>
        <source>综合及格线</source>
        <translation>Total pass mark</translation>
    </message>
    <message>
        <source>来源班级</source>
        <translation>Source classes</translation>
    </message>
    <message>
        <source>可空：直接认定</source>
        <translation>May be empty: direct recognition</translation>
    </message>
    <message>
        <source>学员</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>花名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>准考证号</source>
        <translation>Admission No.</translation>
    </message>
    <message>
        <source>理论成绩</source>
        <translation>Theory score</translation>
    </message>
    <message>
        <source>实操成绩</source>
        <translation>Practical score</translation>
    </message>
    <message>
        <source>综合成绩</source>
        <translation>Total score</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>补考自</source>
        <translation>Resit of</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>教学满意度</source>
        <translation>Teaching score</translation>
    </message>
    <message>
        <source>场地满意度</source>
        <translation>Site score</translation>
    </message>
    <message>
        <source>实用性</source>
        <translation>Usefulness</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>纸质</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>线上</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>培训机构</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>机构编号</source>
        <translation>Institution No.</translation>
    </message>
    <message>
        <source>与办学许可证一致</source>
        <translation>As on the licence</translation>
    </message>
    <message>
        <source>18 位；校验位不符只提醒，请核对证照</source>
        <translation>18 characters; a wrong check character only warns, check the licence</translation>
    </message>
    <message>
        <source>机构类别</source>
        <translation>Institution kind</translation>
    </message>
    <message>
        <source>办学性质</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>公办</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>民办</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>企业办</source>
        <translation>Enterprise-run</translation>
    </message>
    <message>
        <source>办学许可证号</source>
        <translation>Licence No.</translation>
    </message>
    <message>
        <source>民办培训学校必填</source>
        <translation>Required for private training schools</translation>
    </message>
    <message>
        <source>许可证有效期起</source>
        <translation>Licence valid from</translation>
    </message>
    <message>
        <source>许可证有效期至</source>
        <translation>Licence valid to</translation>
    </message>
    <message>
        <source>到期前 60 天提醒，过期不能开新班</source>
        <translation>Warns 60 days ahead; no new class once expired</translation>
    </message>
    <message>
        <source>法定代表人</source>
        <translation>Legal representative</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>手机号，或区号-号码的固定电话</source>
        <translation>Mobile number, or landline as area code-number</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>开户银行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>账户名称</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>应与机构名称一致</source>
        <translation>The same as the institution name</translation>
    </message>
    <message>
        <source>银行账号</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>12—19 位数字</source>
        <translation>12–19 digits</translation>
    </message>
    <message>
        <source>教学场地面积</source>
        <translation>Training site area</translation>
    </message>
    <message>
        <source>容纳人数</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>专职教师数</source>
        <translation>Full-time teachers</translation>
    </message>
    <message>
        <source>兼职教师数</source>
        <translation>Part-time teachers</translation>
    </message>
    <message>
        <source>定点标识</source>
        <translation>Designated</translation>
    </message>
    <message>
        <source>是否用券</source>
        <translation>Accepts vouchers</translation>
    </message>
    <message>
        <source>信用等级</source>
        <translation>Credit rating</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>A—D，来自督导</source>
        <translation>A–D, from supervision</translation>
    </message>
    <message>
        <source>退出原因</source>
        <translation>Reason for removal</translation>
    </message>
    <message>
        <source>移出目录时填写</source>
        <translation>Give when removed from the list</translation>
    </message>
    <message>
        <source>培训范围</source>
        <translation>Training scope</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>最高等级</source>
        <translation>Highest level</translation>
    </message>
    <message>
        <source>教师</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>任教职业</source>
        <translation>Occupation taught</translation>
    </message>
    <message>
        <source>资格或职称</source>
        <translation>Qualification or title</translation>
    </message>
    <message>
        <source>专兼职</source>
        <translation>Full or part time</translation>
    </message>
    <message>
        <source>教学场地</source>
        <translation>Training site</translation>
    </message>
    <message>
        <source>场地地址</source>
        <translation>Site address</translation>
    </message>
    <message>
        <source>面积</source>
        <translation>Area (m²)</translation>
    </message>
    <message>
        <source>品牌编号</source>
        <translation>Brand No.</translation>
    </message>
    <message>
        <source>品牌名称</source>
        <translation>Brand name</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>所属地区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>认定单位</source>
        <translation>Recognised by</translation>
    </message>
    <message>
        <source>认定文号</source>
        <translation>Recognition document</translation>
    </message>
    <message>
        <source>认定日期</source>
        <translation>Recognised on</translation>
    </message>
    <message>
        <source>关联职业</source>
        <translation>Linked occupations</translation>
    </message>
    <message>
        <source>运营主体</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>主要输出地</source>
        <translation>Main destinations</translation>
    </message>
    <message>
        <source>累计培训</source>
        <translation>Trained in total</translation>
    </message>
    <message>
        <source>累计就业</source>
        <translation>Employed in total</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>单位代码</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>市局</source>
        <translation>City bureau</translation>
    </message>
    <message>
        <source>县局</source>
        <translation>County bureau</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>乡镇</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>培训券机构</source>
        <translation>Voucher office</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>3—32 位小写字母、数字、点或下划线</source>
        <translation>3–32 lower-case letters, digits, dots or underscores</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>系统、安全、审计三员不能兼任</source>
        <translation>System, security and audit officers must be different people</translation>
    </message>
    <message>
        <source>口令散列</source>
        <translation>Password hash</translation>
    </message>
    <message>
        <source>首次须改</source>
        <translation>Must be changed</translation>
    </message>
    <message>
        <source>失败次数</source>
        <translation>Failed logins</translation>
    </message>
    <message>
        <source>锁定至</source>
        <translation>Locked until</translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>18 位身份证号，末位可为 X</source>
        <translation>18-character ID number, may end in X</translation>
    </message>
    <message>
        <source>汉字、·或字母，不含数字</source>
        <translation>Chinese characters, · or letters, no digits</translation>
    </message>
    <message>
        <source>曾用名</source>
        <translation>Former name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>由身份证号得出，不符时提醒</source>
        <translation>Taken from the ID number; warns if it differs</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>户口性质</source>
        <translation>Household kind</translation>
    </message>
    <message>
        <source>户籍县(市、区)</source>
        <translation>Household county</translation>
    </message>
    <message>
        <source>按身份证前 6 位建议，可改</source>
        <translation>Suggested by the first 6 ID digits, may be changed</translation>
    </message>
    <message>
        <source>户籍乡镇</source>
        <translation>Household township</translation>
    </message>
    <message>
        <source>户籍村(社区)</source>
        <translation>Household village (community)</translation>
    </message>
    <message>
        <source>常住地</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>手机</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>11 位手机号</source>
        <translation>11-digit mobile number</translation>
    </message>
    <message>
        <source>社保卡银行账号</source>
        <translation>Social security card account</translation>
    </message>
    <message>
        <source>入库前技能等级</source>
        <translation>Prior skill level</translation>
    </message>
    <message>
        <source>登记开始前已有的证书等级</source>
        <translation>Certificate level held before registration began</translation>
    </message>
    <message>
        <source>入库前已是高技能</source>
        <translation>High-skilled before</translation>
    </message>
    <message>
        <source>就业状态</source>
        <translation>Employment status</translation>
    </message>
    <message>
        <source>在业</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>失业</source>
        <translation>Unemployed</translation>
    </message>
    <message>
        <source>在学</source>
        <translation>Studying</translation>
    </message>
    <message>
        <source>退休</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>死亡或注销日期</source>
        <translation>Died or deregistered on</translation>
    </message>
    <message>
        <source>填写后不能再报名</source>
        <translation>Once filled in, no more enrolment</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Trainee category</translation>
    </message>
    <message>
        <source>起始</source>
        <translation>From</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>To</translation>
    </message>
    <message>
        <source>证明材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>核对日期</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>用人单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Enterprise name</translation>
    </message>
    <message>
        <source>规模</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>大型</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>中型</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>小型</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>微型</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>规模以上</source>
        <translation>Above designated size</translation>
    </message>
    <message>
        <source>职工人数</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>参保人数</source>
        <translation>Insured staff</translation>
    </message>
    <message>
        <source>代码表</source>
        <translation>Code table</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>顺序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>属性</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>失效</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>行政区划</source>
        <translation>Administrative division</translation>
    </message>
    <message>
        <source>区划代码</source>
        <translation>Division code</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>拼音名称</source>
        <translation>Pinyin name</translation>
    </message>
    <message>
        <source>上级代码</source>
        <translation>Parent code</translation>
    </message>
    <message>
        <source>旧身份证前缀</source>
        <translation>Old ID prefixes</translation>
    </message>
    <message>
        <source>报表单位</source>
        <translation>Reporting unit</translation>
    </message>
    <message>
        <source>乡镇街道</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>乡镇代码</source>
        <translation>Township code</translation>
    </message>
    <message>
        <source>所属县区</source>
        <translation>County</translation>
    </message>
    <message>
        <source>县区名称</source>
        <translation>County name</translation>
    </message>
    <message>
        <source>实有乡镇</source>
        <translation>Real township</translation>
    </message>
    <message>
        <source>职业目录</source>
        <translation>Occupation list</translation>
    </message>
    <message>
        <source>编码数字</source>
        <translation>Code digits</translation>
    </message>
    <message>
        <source>职业名称</source>
        <translation>Occupation name</translation>
    </message>
    <message>
        <source>职业组</source>
        <translation>Occupation group</translation>
    </message>
    <message>
        <source>标识</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>已核对</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>Working day</translation>
    </message>
    <message>
        <source>节日</source>
        <translation>Festival</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>指标代码</source>
        <translation>Indicator code</translation>
    </message>
    <message>
        <source>指标名称</source>
        <translation>Indicator name</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit of measure</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>日期依据</source>
        <translation>Date basis</translation>
    </message>
    <message>
        <source>去重</source>
        <translation>Counted once per</translation>
    </message>
    <message>
        <source>2021 年目标</source>
        <translation>2021 target</translation>
    </message>
    <message>
        <source>2021 年完成</source>
        <translation>2021 result</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>取值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>文件依据</source>
        <translation>Basis document</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>登记表</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>状态代码</source>
        <translation>State code</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>状态变换</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>原状态</source>
        <translation>From state</translation>
    </message>
    <message>
        <source>新状态</source>
        <translation>To state</translation>
    </message>
    <message>
        <source>动作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>可办角色</source>
        <translation>Roles allowed</translation>
    </message>
    <message>
        <source>条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>条件说明</source>
        <translation>Condition notes</translation>
    </message>
    <message>
        <source>一并办理</source>
        <translation>Done along</translation>
    </message>
    <message>
        <source>角色权限</source>
        <translation>Role right</translation>
    </message>
    <message>
        <source>权限</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>Own unit</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>说明理由</source>
        <translation>With a reason</translation>
    </message>
    <message>
        <source>说明用途</source>
        <translation>With a purpose</translation>
    </message>
    <message>
        <source>目标任务</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>141100 为全市，141100:own 为市本级；与部门二选一</source>
        <translation>141100 is the whole city, 141100:own the city level; either this or a department</translation>
    </message>
    <message>
        <source>与地区二选一</source>
        <translation>Either this or an area</translation>
    </message>
    <message>
        <source>目标值</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>不小于 0 的整数</source>
        <translation>A whole number of 0 or more</translation>
    </message>
    <message>
        <source>季度计划</source>
        <translation>Quarterly plan</translation>
    </message>
    <message>
        <source>四个季度的累计百分比，末项 100，如 [25,50,75,100]</source>
        <translation>Cumulative percentages of four quarters ending in 100, e.g. [25,50,75,100]</translation>
    </message>
    <message>
        <source>月度计划</source>
        <translation>Monthly plan</translation>
    </message>
    <message>
        <source>十二个月的累计百分比，末项 100</source>
        <translation>Cumulative percentages of twelve months ending in 100</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>调整自</source>
        <translation>Adjusted from</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>班级编号</source>
        <translation>Class No.</translation>
    </message>
    <message>
        <source>班级名称</source>
        <translation>Class name</translation>
    </message>
    <message>
        <source>培训项目</source>
        <translation>Training project</translation>
    </message>
    <message>
        <source>须在执行中</source>
        <translation>Must be in progress</translation>
    </message>
    <message>
        <source>须在库，且培训范围包含课程职业</source>
        <translation>Must be active in the registry, with the course&apos;s occupation in its scope</translation>
    </message>
    <message>
        <source>须在库</source>
        <translation>Must be active in the registry</translation>
    </message>
    <message>
        <source>实施地区</source>
        <translation>Training area</translation>
    </message>
    <message>
        <source>计入哪个地区的报表</source>
        <translation>The area whose reports count it</translation>
    </message>
    <message>
        <source>归口部门</source>
        <translation>Department in charge</translation>
    </message>
    <message>
        <source>只归一个部门，不重复计数</source>
        <translation>One department only, never counted twice</translation>
    </message>
    <message>
        <source>委托企业</source>
        <translation>Commissioning employer</translation>
    </message>
    <message>
        <source>企业培训项目必填</source>
        <translation>Required for enterprise training projects</translation>
    </message>
    <message>
        <source>开班日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>结业日期</source>
        <translation>Completion date</translation>
    </message>
    <message>
        <source>不早于开班日期，在项目期限内</source>
        <translation>Not before the start date, within the project term</translation>
    </message>
    <message>
        <source>实际开班日期</source>
        <translation>Actual start</translation>
    </message>
    <message>
        <source>实际结业日期</source>
        <translation>Actual completion</translation>
    </message>
    <message>
        <source>在班额设置范围内，不超过机构容纳人数</source>
        <translation>Within the class size settings and the institution&apos;s capacity</translation>
    </message>
    <message>
        <source>培训地点</source>
        <translation>Training place</translation>
    </message>
    <message>
        <source>送培训下乡填写村名</source>
        <translation>Village name for training delivered to villages</translation>
    </message>
    <message>
        <source>等于课程总学时</source>
        <translation>Equals the course total</translation>
    </message>
    <message>
        <source>班主任</source>
        <translation>Class teacher</translation>
    </message>
    <message>
        <source>班主任电话</source>
        <translation>Class teacher&apos;s phone</translation>
    </message>
    <message>
        <source>是否补贴</source>
        <translation>Subsidised</translation>
    </message>
    <message>
        <source>项目为补贴性时才可选</source>
        <translation>Only if the project is subsidised</translation>
    </message>
    <message>
        <source>最低出勤率</source>
        <translation>Minimum attendance</translation>
    </message>
    <message>
        <source>结业所需的最低出勤率</source>
        <translation>Attendance needed to complete</translation>
    </message>
    <message>
        <source>最低年龄</source>
        <translation>Minimum age</translation>
    </message>
    <message>
        <source>最高年龄</source>
        <translation>Maximum age</translation>
    </message>
    <message>
        <source>品牌</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>人员类别(开班时)</source>
        <translation>Category (at class start)</translation>
    </message>
    <message>
        <source>开班当日有效的类别，开班后不再变</source>
        <translation>Category valid on the start date, fixed from then on</translation>
    </message>
    <message>
        <source>类别证明</source>
        <translation>Category evidence</translation>
    </message>
    <message>
        <source>开班时年龄</source>
        <translation>Age at class start</translation>
    </message>
    <message>
        <source>按开班日期计算的周岁</source>
        <translation>Full years on the start date</translation>
    </message>
    <message>
        <source>年龄段</source>
        <translation>Age band</translation>
    </message>
    <message>
        <source>培训券</source>
        <translation>Training voucher</translation>
    </message>
    <message>
        <source>入班日期</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>离班日期</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>不早于入班日期</source>
        <translation>Not before the joining date</translation>
    </message>
    <message>
        <source>出勤天数</source>
        <translation>Days attended</translation>
    </message>
    <message>
        <source>出勤学时</source>
        <translation>Hours attended</translation>
    </message>
    <message>
        <source>出勤率</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>出勤学时 ÷ 班级学时</source>
        <translation>Hours attended ÷ class hours</translation>
    </message>
    <message>
        <source>结业时填写</source>
        <translation>Give on completion</translation>
    </message>
    <message>
        <source>拟取证类别</source>
        <translation>Certificate sought</translation>
    </message>
    <message>
        <source>离班原因</source>
        <translation>Reason for leaving</translation>
    </message>
    <message>
        <source>退班、清退时填写</source>
        <translation>Give on withdrawal or removal</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>项目编号</source>
        <translation>Project No.</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Project name</translation>
    </message>
    <message>
        <source>2—120 个字</source>
        <translation>2–120 characters</translation>
    </message>
    <message>
        <source>培训方式</source>
        <translation>Training mode</translation>
    </message>
    <message>
        <source>培训类别</source>
        <translation>Training category</translation>
    </message>
    <message>
        <source>主管部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>市或县（市、区）代码</source>
        <translation>City or county code</translation>
    </message>
    <message>
        <source>所属规划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>专题标记</source>
        <translation>Programme tag</translation>
    </message>
    <message>
        <source>培训类别为劳务品牌时必填</source>
        <translation>Required if the training category is labour brand</translation>
    </message>
    <message>
        <source>是否补贴性</source>
        <translation>Subsidised</translation>
    </message>
    <message>
        <source>是否企业培训</source>
        <translation>Enterprise training</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Fund source</translation>
    </message>
    <message>
        <source>补贴性项目必填</source>
        <translation>Required for subsidised projects</translation>
    </message>
    <message>
        <source>预算金额</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>对象类别</source>
        <translation>Target categories</translation>
    </message>
    <message>
        <source>空为不限</source>
        <translation>Empty for any</translation>
    </message>
    <message>
        <source>16 ≤ 最低年龄 ≤ 最高年龄 ≤ 120</source>
        <translation>16 ≤ minimum age ≤ maximum age ≤ 120</translation>
    </message>
    <message>
        <source>允许60岁以上</source>
        <translation>Admits over 60</translation>
    </message>
    <message>
        <source>送培训下乡类项目自动允许</source>
        <translation>Always so for training delivered to villages</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>不早于开始日期</source>
        <translation>Not before the start date</translation>
    </message>
    <message>
        <source>取证率目标</source>
        <translation>Certificate rate goal</translation>
    </message>
    <message>
        <source>就业率目标</source>
        <translation>Employment rate goal</translation>
    </message>
    <message>
        <source>培训券批次</source>
        <translation>Voucher batch</translation>
    </message>
    <message>
        <source>批次号</source>
        <translation>Batch No.</translation>
    </message>
    <message>
        <source>券种</source>
        <translation>Voucher kind</translation>
    </message>
    <message>
        <source>发放方式</source>
        <translation>Issue mode</translation>
    </message>
    <message>
        <source>发放单位</source>
        <translation>Issuing unit</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>限定职业</source>
        <translation>Occupations allowed</translation>
    </message>
    <message>
        <source>限定等级</source>
        <translation>Levels allowed</translation>
    </message>
    <message>
        <source>适用人群</source>
        <translation>Eligible categories</translation>
    </message>
    <message>
        <source>适用机构</source>
        <translation>Eligible institutions</translation>
    </message>
    <message>
        <source>发放数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>面值</source>
        <translation>Face value</translation>
    </message>
    <message>
        <source>有效期起</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>券号</source>
        <translation>Voucher No.</translation>
    </message>
    <message>
        <source>持券人</source>
        <translation>Voucher holder</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>发放日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>领取日期</source>
        <translation>Claimed on</translation>
    </message>
    <message>
        <source>使用日期</source>
        <translation>Used on</translation>
    </message>
    <message>
        <source>核销日期</source>
        <translation>Redeemed on</translation>
    </message>
    <message>
        <source>使用班级</source>
        <translation>Used in class</translation>
    </message>
    <message>
        <source>使用评价</source>
        <translation>Used for evaluation</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Reason for voiding</translation>
    </message>
    <message>
        <source>拼音</source>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>拼音首字母</source>
        <translation>Pinyin initials</translation>
    </message>
    <message>
        <source>所属单位</source>
        <translation>Owner unit</translation>
    </message>
    <message>
        <source>版次</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>建立时间</source>
        <translation>Created on</translation>
    </message>
    <message>
        <source>建立人</source>
        <translation>Created by</translation>
    </message>
    <message>
        <source>修改时间</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>修改人</source>
        <translation>Changed by</translation>
    </message>
    <message>
        <source>技能大赛</source>
        <translation>Skills competition</translation>
    </message>
    <message>
        <source>竞赛名称</source>
        <translation>Competition</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>预算</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>计划项目数</source>
        <translation>Planned events</translation>
    </message>
    <message>
        <source>竞赛项目</source>
        <translation>Competition event</translation>
    </message>
    <message>
        <source>竞赛</source>
        <translation>Competition</translation>
    </message>
    <message>
        <source>赛点</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>延期或取消时写明原因</source>
        <translation>State why when postponed or cancelled</translation>
    </message>
    <message>
        <source>参赛选手</source>
        <translation>Competition entry</translation>
    </message>
    <message>
        <source>选手</source>
        <translation>Competitor</translation>
    </message>
    <message>
        <source>代表单位</source>
        <translation>Represents</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>县级初赛</source>
        <translation>County round</translation>
    </message>
    <message>
        <source>市级决赛</source>
        <translation>City final</translation>
    </message>
    <message>
        <source>省级</source>
        <translation>Provincial</translation>
    </message>
    <message>
        <source>成绩</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>奖项</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>荣誉称号</source>
        <translation>Title of honour</translation>
    </message>
    <message>
        <source>晋升等级</source>
        <translation>Level granted</translation>
    </message>
    <message>
        <source>晋升等级只生成证书草稿</source>
        <translation>A level granted makes a draft certificate only</translation>
    </message>
    <message>
        <source>合并记录</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>与保留的不是同一条记录</source>
        <translation>Not the record that is kept</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>疑点核定</source>
        <translation>Flag decision</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>疑点涉及的记录</source>
        <translation>The records concerned</translation>
    </message>
    <message>
        <source>接受原因</source>
        <translation>Accepted because</translation>
    </message>
    <message>
        <source>就业记录</source>
        <translation>Employment record</translation>
    </message>
    <message>
        <source>来源花名册</source>
        <translation>Following training</translation>
    </message>
    <message>
        <source>就业区域</source>
        <translation>Employment area</translation>
    </message>
    <message>
        <source>就业形式</source>
        <translation>Form of employment</translation>
    </message>
    <message>
        <source>公益性岗位</source>
        <translation>Public-welfare post</translation>
    </message>
    <message>
        <source>公益性岗位时填写</source>
        <translation>For public-welfare posts</translation>
    </message>
    <message>
        <source>地区代码</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>与就业区域一致</source>
        <translation>In line with the employment area</translation>
    </message>
    <message>
        <source>国家(地区)</source>
        <translation>Country (region)</translation>
    </message>
    <message>
        <source>境外就业时填写两个字母的国家或地区代码</source>
        <translation>Two letters of the country or region, for employment abroad</translation>
    </message>
    <message>
        <source>空为仍在业</source>
        <translation>Empty: still employed</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>长期(6个月以上)</source>
        <translation>Long (6 months or more)</translation>
    </message>
    <message>
        <source>短期</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>月收入</source>
        <translation>Monthly income</translation>
    </message>
    <message>
        <source>信息来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>回访</source>
        <translation>Follow-up call</translation>
    </message>
    <message>
        <source>用工名单</source>
        <translation>Employer&apos;s list</translation>
    </message>
    <message>
        <source>社保比对</source>
        <translation>Insurance match</translation>
    </message>
    <message>
        <source>核实日期</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>就业统计数</source>
        <translation>Employment figure</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>负数须说明</source>
        <translation>Explain a negative figure</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>等于上月累计加本月</source>
        <translation>Last month&apos;s plus this month&apos;s</translation>
    </message>
    <message>
        <source>填表人</source>
        <translation>Filled in by</translation>
    </message>
    <message>
        <source>应回访日期</source>
        <translation>Call due</translation>
    </message>
    <message>
        <source>结业后 1、3、6 个月</source>
        <translation>1, 3 and 6 months after completion</translation>
    </message>
    <message>
        <source>回访日期</source>
        <translation>Called on</translation>
    </message>
    <message>
        <source>已就业</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>未就业</source>
        <translation>Not employed</translation>
    </message>
    <message>
        <source>联系不上</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>拒访</source>
        <translation>Refused to answer</translation>
    </message>
    <message>
        <source>回访后填写</source>
        <translation>After the call</translation>
    </message>
    <message>
        <source>培训需求</source>
        <translation>Training need</translation>
    </message>
    <message>
        <source>需求单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>用人单位与村(社区)至少填一个</source>
        <translation>Employer or village (community)</translation>
    </message>
    <message>
        <source>所在地区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>村(社区)</source>
        <translation>Village (community)</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>期望时间</source>
        <translation>Wanted from</translation>
    </message>
    <message>
        <source>待对接</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>已对接</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>已结束</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>级别变动</source>
        <translation>Change of level</translation>
    </message>
    <message>
        <source>每个级别登记一次</source>
        <translation>Each level once</translation>
    </message>
    <message>
        <source>领导小组</source>
        <translation>Leading group</translation>
    </message>
    <message>
        <source>组长职务</source>
        <translation>Head&apos;s office</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Formed on</translation>
    </message>
    <message>
        <source>领导小组成员</source>
        <translation>Leading group member</translation>
    </message>
    <message>
        <source>部门代码</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Office held</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>City</translation>
    </message>
    <message>
        <source>县级</source>
        <translation>County</translation>
    </message>
    <message>
        <source>乡级</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>宣传活动</source>
        <translation>Publicity activity</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>受众人数</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>规划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>规划代码</source>
        <translation>Plan code</translation>
    </message>
    <message>
        <source>规划名称</source>
        <translation>Plan title</translation>
    </message>
    <message>
        <source>印发单位</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>晚于起始日期</source>
        <translation>Later than the start</translation>
    </message>
    <message>
        <source>规划目标</source>
        <translation>Plan target</translation>
    </message>
    <message>
        <source>不低于</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>覆盖范围</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>申请批次</source>
        <translation>Subsidy batch</translation>
    </message>
    <message>
        <source>公示编号</source>
        <translation>Notice number</translation>
    </message>
    <message>
        <source>公示名单(脱敏)</source>
        <translation>Public list (masked)</translation>
    </message>
    <message>
        <source>起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>止</source>
        <translation>To</translation>
    </message>
    <message>
        <source>不少于规定的工作日，起始日不计</source>
        <translation>At least the prescribed working days, the first not counted</translation>
    </message>
    <message>
        <source>公示地点</source>
        <translation>Place of notice</translation>
    </message>
    <message>
        <source>撤回日期</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>撤回原因</source>
        <translation>Reason of withdrawal</translation>
    </message>
    <message>
        <source>异议</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>反映人</source>
        <translation>Objector</translation>
    </message>
    <message>
        <source>反映内容</source>
        <translation>Objection text</translation>
    </message>
    <message>
        <source>涉及明细</source>
        <translation>Item concerned</translation>
    </message>
    <message>
        <source>核查日期</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>核查结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>成立</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>不成立</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>核查后填写</source>
        <translation>After the inquiry</translation>
    </message>
    <message>
        <source>核查说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>拨付</source>
        <translation>Payout</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>大于零</source>
        <translation>Greater than zero</translation>
    </message>
    <message>
        <source>凭证号</source>
        <translation>Bank voucher number</translation>
    </message>
    <message>
        <source>同一凭证只登记一次</source>
        <translation>Each bank voucher once</translation>
    </message>
    <message>
        <source>收款人</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>是否退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>退回日期</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>银行退回时填写</source>
        <translation>When the bank returned it</translation>
    </message>
    <message>
        <source>退回原因</source>
        <translation>Reason of return</translation>
    </message>
    <message>
        <source>退回金额</source>
        <translation>Amount returned</translation>
    </message>
    <message>
        <source>补贴标准</source>
        <translation>Subsidy standard</translation>
    </message>
    <message>
        <source>补贴类别</source>
        <translation>Kind of subsidy</translation>
    </message>
    <message>
        <source>职业(组)</source>
        <translation>Occupation (group)</translation>
    </message>
    <message>
        <source>职业编码、职业小类前缀，或 * 表示不限</source>
        <translation>Occupation code, its group, or * for any</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>紧缺上浮</source>
        <translation>Scarcity uplift</translation>
    </message>
    <message>
        <source>紧缺职业上浮的百分比，0—100</source>
        <translation>Percent more for scarce occupations, 0–100</translation>
    </message>
    <message>
        <source>空为一直有效；同一条标准的有效期不能重叠</source>
        <translation>Empty: in force for good; periods of the same standard must not overlap</translation>
    </message>
    <message>
        <source>补贴申请</source>
        <translation>Subsidy application</translation>
    </message>
    <message>
        <source>培训类补贴填班级，鉴定类补贴填评价计划</source>
        <translation>The class for training, the evaluation plan for evaluation subsidies</translation>
    </message>
    <message>
        <source>申请主体</source>
        <translation>Kind of applicant</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>申请机构</source>
        <translation>Applying institution</translation>
    </message>
    <message>
        <source>申请企业</source>
        <translation>Applying enterprise</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>收款户名</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>与申请单位名称一致</source>
        <translation>Same as the applicant&apos;s name</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>等于各条明细之和</source>
        <translation>The sum of the items</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Submitted by</translation>
    </message>
    <message>
        <source>提交日期</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>审核日期</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>审核意见</source>
        <translation>Review opinion</translation>
    </message>
    <message>
        <source>复核人</source>
        <translation>Rechecker</translation>
    </message>
    <message>
        <source>复核日期</source>
        <translation>Rechecked on</translation>
    </message>
    <message>
        <source>复核意见</source>
        <translation>Recheck opinion</translation>
    </message>
    <message>
        <source>审批人</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>审批日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>审批意见</source>
        <translation>Approval opinion</translation>
    </message>
    <message>
        <source>公示起</source>
        <translation>Notice from</translation>
    </message>
    <message>
        <source>公示止</source>
        <translation>Notice to</translation>
    </message>
    <message>
        <source>公示不少于规定的工作日，公示当日不计</source>
        <translation>At least the prescribed working days, the first not counted</translation>
    </message>
    <message>
        <source>异议数</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>拨付日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>晚于公示结束日期</source>
        <translation>After the end of the notice</translation>
    </message>
    <message>
        <source>支付凭证号</source>
        <translation>Payment voucher number</translation>
    </message>
    <message>
        <source>实拨金额</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>材料清单</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>审核前须齐全</source>
        <translation>Complete before review</translation>
    </message>
    <message>
        <source>补贴明细</source>
        <translation>Subsidy item</translation>
    </message>
    <message>
        <source>培训类补贴填花名册</source>
        <translation>The enrolment, for training subsidies</translation>
    </message>
    <message>
        <source>证书</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>鉴定类补贴填证书</source>
        <translation>The certificate, for evaluation subsidies</translation>
    </message>
    <message>
        <source>执行标准</source>
        <translation>Standard applied</translation>
    </message>
    <message>
        <source>按标准计算；改动须由审批人说明原因</source>
        <translation>By the standard; a change needs its reason</translation>
    </message>
    <message>
        <source>金额说明</source>
        <translation>How the amount comes about</translation>
    </message>
    <message>
        <source>改动金额的原因</source>
        <translation>Reason of another amount</translation>
    </message>
    <message>
        <source>金额与标准不同时填写</source>
        <translation>When the amount is not the standard&apos;s</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>不予补贴</source>
        <translation>No subsidy</translation>
    </message>
    <message>
        <source>追回中</source>
        <translation>Recovering</translation>
    </message>
    <message>
        <source>已追回</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>不予补贴原因</source>
        <translation>Reason of refusal</translation>
    </message>
    <message>
        <source>不予补贴时填写</source>
        <translation>When refused</translation>
    </message>
    <message>
        <source>督导</source>
        <translation>Supervision visit</translation>
    </message>
    <message>
        <source>督导编号</source>
        <translation>Visit number</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>督导组</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>县(市、区)</source>
        <translation>County</translation>
    </message>
    <message>
        <source>对象为班级时填写</source>
        <translation>When a class is visited</translation>
    </message>
    <message>
        <source>对象为机构时填写</source>
        <translation>When an institution is visited</translation>
    </message>
    <message>
        <source>实到人数</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>花名册人数</source>
        <translation>On the roster</translation>
    </message>
    <message>
        <source>检查项</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>督导问题</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>严重程度</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>一般及以上问题必填</source>
        <translation>Required for ordinary and severe findings</translation>
    </message>
    <message>
        <source>整改情况</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>销号前填写</source>
        <translation>Before it is closed</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>整改材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>附件或文件名称</source>
        <translation>Name of the file or paper</translation>
    </message>
    <message>
        <source>课程表</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>上课日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>在开班与结业日期之间</source>
        <translation>Between start and end of the class</translation>
    </message>
    <message>
        <source>上课开始时间</source>
        <translation>From</translation>
    </message>
    <message>
        <source>时:分，如 08:30</source>
        <translation>Hours:minutes, such as 08:30</translation>
    </message>
    <message>
        <source>上课结束时间</source>
        <translation>To</translation>
    </message>
    <message>
        <source>晚于开始时间，如 11:30</source>
        <translation>Later than the start, such as 11:30</translation>
    </message>
    <message>
        <source>课别(上课内容)</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>课时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>每天合计不超过上限</source>
        <translation>Within the limit of a day</translation>
    </message>
    <message>
        <source>上课地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>同一时间不能安排两个班</source>
        <translation>Not two classes at a time</translation>
    </message>
    <message>
        <source>培训教师</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>同一时间不能上两个班的课</source>
        <translation>Not in two classes at a time</translation>
    </message>
    <message>
        <source>教师身份证号</source>
        <translation>Teacher&apos;s ID number</translation>
    </message>
    <message>
        <source>教材名称及出版社</source>
        <translation>Textbook and publisher</translation>
    </message>
    <message>
        <source>考勤</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>课程表中的日期</source>
        <translation>A day of the timetable</translation>
    </message>
    <message>
        <source>上午</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>下午</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>刷卡</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>人脸</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>培训券台账</source>
        <translation>Voucher ledger</translation>
    </message>
    <message>
        <source>待发放</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>已发放</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>已领取</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>已使用</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>已核销</source>
        <translation>Redeemed</translation>
    </message>
    <message>
        <source>已过期</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>银行结果</source>
        <translation>Bank&apos;s result</translation>
    </message>
    <message>
        <source>已入账</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>银行退回</source>
        <translation>Returned by the bank</translation>
    </message>
    <message>
        <source>回盘日期</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>银行退回原因</source>
        <translation>Bank&apos;s reason</translation>
    </message>
    <message>
        <source>证书号段</source>
        <translation>Certificate number range</translation>
    </message>
    <message>
        <source>可空：各评价机构都可使用</source>
        <translation>May be empty: for every evaluation organisation</translation>
    </message>
    <message>
        <source>编号样式</source>
        <translation>Number pattern</translation>
    </message>
    <message>
        <source>{seq6} 处为 6 位流水号；{yy}、{yyyy} 为发证年份，{level} 为等级</source>
        <translation>{seq6} stands for a serial of 6 digits; {yy}, {yyyy} for the year of issue, {level} for the level</translation>
    </message>
    <message>
        <source>起号</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>止号</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>依据文件</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>作废流水号</source>
        <translation>Void serials</translation>
    </message>
    <message>
        <source>打坏、遗失的空白证书，用逗号隔开，连续的写作 15-18</source>
        <translation>Spoilt or lost blanks, separated by commas; a run is written 15-18</translation>
    </message>
    <message>
        <source>使用情况</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>使用中</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>证书套打位置</source>
        <translation>Place on certificate paper</translation>
    </message>
    <message>
        <source>打印内容</source>
        <translation>Printed field</translation>
    </message>
    <message>
        <source>发证年</source>
        <translation>Year of issue</translation>
    </message>
    <message>
        <source>发证月</source>
        <translation>Month of issue</translation>
    </message>
    <message>
        <source>发证日</source>
        <translation>Day of issue</translation>
    </message>
    <message>
        <source>左边距(毫米)</source>
        <translation>Left (mm)</translation>
    </message>
    <message>
        <source>上边距(毫米)</source>
        <translation>Top (mm)</translation>
    </message>
    <message>
        <source>到这一行字的上沿</source>
        <translation>To the upper edge of the line</translation>
    </message>
    <message>
        <source>宽度(毫米)</source>
        <translation>Width (mm)</translation>
    </message>
    <message>
        <source>放不下的字自动缩小</source>
        <translation>Text that does not fit is made smaller</translation>
    </message>
    <message>
        <source>字号(磅)</source>
        <translation>Size (pt)</translation>
    </message>
    <message>
        <source>对齐</source>
        <translation>Alignment</translation>
    </message>
    <message>
        <source>左</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>中</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>右</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>录分人</source>
        <translation>Scores entered by</translation>
    </message>
    <message>
        <source>理论成绩(复录)</source>
        <translation>Theory (second keying)</translation>
    </message>
    <message>
        <source>实操成绩(复录)</source>
        <translation>Practical (second keying)</translation>
    </message>
    <message>
        <source>综合成绩(复录)</source>
        <translation>Total (second keying)</translation>
    </message>
    <message>
        <source>结果(复录)</source>
        <translation>Result (second keying)</translation>
    </message>
    <message>
        <source>复录人</source>
        <translation>Second keying by</translation>
    </message>
    <message>
        <source>须持证上岗</source>
        <translation>Certificate before work</translation>
    </message>
    <message>
        <source>没有有效证书的，列入未持证上岗名单</source>
        <translation>Whoever holds none in force is listed as working without a certificate</translation>
    </message>
    <message>
        <source>指标口径版本</source>
        <translation>Indicator versions</translation>
    </message>
    <message>
        <source>报送</source>
        <translation>Report of a unit</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>县(市、区)或市本级</source>
        <translation>A county or the city&apos;s own departments</translation>
    </message>
    <message>
        <source>报表类别</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>期别</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>月 M01—M12，季 Q1—Q4，半年 H1，年 Y</source>
        <translation>Month M01 to M12, quarter Q1 to Q4, half-year H1, year Y</translation>
    </message>
    <message>
        <source>报送期限</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>按报表类别的期限推算，遇休息日顺延</source>
        <translation>From the due day of its kind, moved to the next working day</translation>
    </message>
    <message>
        <source>报送日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>首次报送之日，退回重报不改</source>
        <translation>The day it was first sent; stays when it is returned and sent again</translation>
    </message>
    <message>
        <source>报送前填写</source>
        <translation>Needed before it is sent</translation>
    </message>
    <message>
        <source>与填表人不是同一人</source>
        <translation>Not the person who filled it in</translation>
    </message>
    <message>
        <source>单位负责人</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>报送明细</source>
        <translation>Line of a report</translation>
    </message>
    <message>
        <source>报送指标</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>本期完成</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>累计完成</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>自 1 月 1 日起，等于上期累计加本期</source>
        <translation>Since 1 January: the total before plus this period</translation>
    </message>
    <message>
        <source>系统数</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>台账同一口径的累计数</source>
        <translation>The ledger&apos;s count to date by the same definition</translation>
    </message>
    <message>
        <source>差异</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>累计完成减系统数</source>
        <translation>Declared total less the count</translation>
    </message>
    <message>
        <source>差异说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>存在问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>下步措施</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>信息</source>
        <translation>News item</translation>
    </message>
    <message>
        <source>信息类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>工作动态</source>
        <translation>News</translation>
    </message>
    <message>
        <source>经验做法</source>
        <translation>Good practice</translation>
    </message>
    <message>
        <source>问题建议</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>典型人物</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>采用级别</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>国家级</source>
        <translation>National</translation>
    </message>
    <message>
        <source>没有采用的留空</source>
        <translation>Empty when it was not taken over</translation>
    </message>
    <message>
        <source>计分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>按采用级别的参数计分</source>
        <translation>By the points set for its level</translation>
    </message>
    <message>
        <source>目标性质</source>
        <translation>Kind of target</translation>
    </message>
    <message>
        <source>比率不低于</source>
        <translation>Rate at least</translation>
    </message>
    <message>
        <source>比率不高于</source>
        <translation>Rate at most</translation>
    </message>
    <message>
        <source>多年累计</source>
        <translation>Over several years</translation>
    </message>
    <message>
        <source>期末达到</source>
        <translation>State at the end</translation>
    </message>
    <message>
        <source>不填为数量；比率以 % 填写，金额按指标的计量单位填写</source>
        <translation>Empty means a count; rates in %, money in the indicator&apos;s unit</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>此日以前截止的报表仍用上一版本；不填为全年有效</source>
        <translation>Reports that end before this day keep the version before; empty: the whole year</translation>
    </message>
    <message>
        <source>累计到年度</source>
        <translation>Until year</translation>
    </message>
    <message>
        <source>多年累计的目标填写，不早于年度</source>
        <translation>For targets over several years, not before the year</translation>
    </message>
    <message>
        <source>目标分月</source>
        <translation>Target by month</translation>
    </message>
    <message>
        <source>应完成</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>各月之和等于目标值</source>
        <translation>The months add up to the target</translation>
    </message>
    <message>
        <source>报表版次</source>
        <translation>Report editions</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>M03 为三月，Q2 为二季度，H1 为上半年，Y 为全年</source>
        <translation>M03 is March, Q2 the second quarter, H1 the first half, Y the year</translation>
    </message>
    <message>
        <source>印发日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>数据截至</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>截至的修改号</source>
        <translation>Last change counted</translation>
    </message>
    <message>
        <source>到这一次修改为止的记录都计入</source>
        <translation>Records up to this change are counted</translation>
    </message>
    <message>
        <source>查数码</source>
        <translation>Page code</translation>
    </message>
    <message>
        <source>印在每张表下，凭它找回数字背后的记录</source>
        <translation>Stands below each table; leads back to the records behind a figure</translation>
    </message>
    <message>
        <source>月度划分</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>自然月</source>
        <translation>Calendar month</translation>
    </message>
    <message>
        <source>截止日</source>
        <translation>Cut-off day</translation>
    </message>
    <message>
        <source>取舍</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>四舍五入</source>
        <translation>Half up</translation>
    </message>
    <message>
        <source>去尾</source>
        <translation>Truncated</translation>
    </message>
    <message>
        <source>编制人</source>
        <translation>Drafted by</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>替代</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>内容散列</source>
        <translation>Content hash</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>数字审核</source>
        <translation>Guard of figures</translation>
    </message>
    <message>
        <source>数字审核指出的矛盾为什么成立</source>
        <translation>Why what the guard of figures names is right</translation>
    </message>
    <message>
        <source>版次数字</source>
        <translation>Figure of an edition</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>第几张表、第几列、第几行</source>
        <translation>Which table, column and row</translation>
    </message>
    <message>
        <source>行与列</source>
        <translation>Row and column</translation>
    </message>
    <message>
        <source>印出</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>计数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>百分比</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>百分点</source>
        <translation>Percentage points</translation>
    </message>
    <message>
        <source>灯</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>统计数</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>改数以前由台账统计的数</source>
        <translation>What the ledger counted before the change</translation>
    </message>
    <message>
        <source>改数原因</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <source>版次原件</source>
        <translation>Paper of an edition</translation>
    </message>
    <message>
        <source>散列</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>原件</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>小结</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>月通报</source>
        <translation>Monthly bulletin</translation>
    </message>
    <message>
        <source>排名总表</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>季调度</source>
        <translation>Quarterly dispatch</translation>
    </message>
    <message>
        <source>工作总结</source>
        <translation>Half-year or annual text</translation>
    </message>
    <message>
        <source>成绩单</source>
        <translation>Score cards</translation>
    </message>
    <message>
        <source>三分类统计</source>
        <translation>Three classes by age</translation>
    </message>
    <message>
        <source>工作要情</source>
        <translation>Figures of the year</translation>
    </message>
    <message>
        <source>五年规划进展</source>
        <translation>Progress of the five-year plans</translation>
    </message>
    <message>
        <source>劳务品牌覆盖</source>
        <translation>Labour brand coverage</translation>
    </message>
    <message>
        <source>技能大赛情况</source>
        <translation>Skill contests</translation>
    </message>
    <message>
        <source>就业情况</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>电子培训券领用情况</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>部门培训情况</source>
        <translation>Training by department</translation>
    </message>
    <message>
        <source>组织领导和宣传覆盖</source>
        <translation>Leading groups, publicity, townships</translation>
    </message>
    <message>
        <source>督导情况</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>信息报送情况</source>
        <translation>Reports and news items of the units</translation>
    </message>
    <message>
        <source>全册</source>
        <translation>Whole set</translation>
    </message>
    <message>
        <source>看板一页纸</source>
        <translation>Dashboard on one page</translation>
    </message>
    <message>
        <source>上报字段</source>
        <translation>Hand-over field</translation>
    </message>
    <message>
        <source>数据组</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>补贴审核</source>
        <translation>Subsidy review</translation>
    </message>
    <message>
        <source>每行是一条</source>
        <translation>One row is one</translation>
    </message>
    <message>
        <source>表的内部名，如 enrolment、certificate</source>
        <translation>internal name of a table, such as enrolment, certificate</translation>
    </message>
    <message>
        <source>次序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>上报代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>上报名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>取自</source>
        <translation>Taken from</translation>
    </message>
    <message>
        <source>字段的内部名；关联记录用点相连；末尾加 :name 取名称</source>
        <translation>internal name of a field; linked records joined by dots; :name at the end takes the name</translation>
    </message>
    <message>
        <source>值对照</source>
        <translation>Value map</translation>
    </message>
    <message>
        <source>“上报值”里的对照名；空着就用台账的代码</source>
        <translation>a map of the hand-over values; empty: the ledger&apos;s code</translation>
    </message>
    <message>
        <source>是否上报</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>上报值</source>
        <translation>Hand-over value</translation>
    </message>
    <message>
        <source>台账的代码</source>
        <translation>Our code</translation>
    </message>
    <message>
        <source>上报的值</source>
        <translation>Value sent</translation>
    </message>
    <message>
        <source>空着就是报空值</source>
        <translation>empty: nothing is sent</translation>
    </message>
    <message>
        <source>上报批次</source>
        <translation>Hand-over batch</translation>
    </message>
    <message>
        <source>报往</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>省厅（金保网络）</source>
        <translation>Province (Jinbao network)</translation>
    </message>
    <message>
        <source>县区</source>
        <translation>County</translation>
    </message>
    <message>
        <source>银行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>期间起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>期间止</source>
        <translation>To</translation>
    </message>
    <message>
        <source>生成日期</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>已生成</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>已报出</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>已接收</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>部分退回</source>
        <translation>Partly refused</translation>
    </message>
    <message>
        <source>已重报</source>
        <translation>Sent again</translation>
    </message>
    <message>
        <source>记录数</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>重报</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>分组记录数</source>
        <translation>Records by group</translation>
    </message>
    <message>
        <source>文件指纹</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>SHA-256，核对文件有没有改动</source>
        <translation>SHA-256: tells whether the file was changed</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>报出日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>回执文件</source>
        <translation>Receipt file</translation>
    </message>
    <message>
        <source>回执日期</source>
        <translation>Receipt of</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>上报记录</source>
        <translation>Hand-over record</translation>
    </message>
    <message>
        <source>记录编号</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>记录号</source>
        <translation>Record no.</translation>
    </message>
    <message>
        <source>上报文件每行的标识，回执按它对应</source>
        <translation>marks each row of the file; receipts name it</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>被退回</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>内容指纹</source>
        <translation>Content fingerprint</translation>
    </message>
    <message>
        <source>导入批次</source>
        <translation>Import batch</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>表的种类</source>
        <translation>Kind of sheet</translation>
    </message>
    <message>
        <source>表头特征</source>
        <translation>Heading fingerprint</translation>
    </message>
    <message>
        <source>总行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>变更</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>警告</source>
        <translation>Warned</translation>
    </message>
    <message>
        <source>阻断</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>归入的台账</source>
        <translation>Put into registry</translation>
    </message>
    <message>
        <source>归入的记录</source>
        <translation>Put into record</translation>
    </message>
    <message>
        <source>记住的表头</source>
        <translation>Remembered heading</translation>
    </message>
    <message>
        <source>各列的意思</source>
        <translation>Meaning of the columns</translation>
    </message>
    <message>
        <source>记住的写法</source>
        <translation>Remembered word</translation>
    </message>
    <message>
        <source>用在</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>来表的写法</source>
        <translation>Word in the sheet</translation>
    </message>
    <message>
        <source>当作</source>
        <translation>Taken as</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>技能台账</source>
        <translation>SkillLedger</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>没有可画的数据</source>
        <translation>Nothing to draw</translation>
    </message>
    <message>
        <source>第 %1 页&#x3000;共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>PDF 没有生成完整，没有保存。请再试一次。</source>
        <translation>The PDF was not made completely and was not saved. Try again.</translation>
    </message>
    <message>
        <source>打印机“%1”没有接受文件。请检查打印机是否开机、有纸，或先导出 PDF。</source>
        <translation>Printer &quot;%1&quot; did not take the document. Check that it is on and has paper, or export a PDF first.</translation>
    </message>
    <message>
        <source>（续表）</source>
        <translation> (continued)</translation>
    </message>
    <message>
        <source>目标 %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>完成 %1%</source>
        <translation>%1% done</translation>
    </message>
    <message>
        <source>例：%1</source>
        <translation>e.g. %1</translation>
    </message>
    <message>
        <source>承前页</source>
        <translation>Brought forward</translation>
    </message>
    <message>
        <source>过次页</source>
        <translation>Carried forward</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>ui::AcceptDialog</name>
    <message>
        <source>认可疑点 %1</source>
        <translation>Accept flag %1</translation>
    </message>
    <message>
        <source>认可的原因（记入台账，涉及的记录改动后会重新提示）</source>
        <translation>Reason for accepting (kept in the ledger; the flag returns when its records change)</translation>
    </message>
    <message>
        <source>如：一个是夜班，时间不冲突</source>
        <translation>For example: one is an evening class, the times do not clash</translation>
    </message>
    <message>
        <source>认可</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::AccountMenu</name>
    <message>
        <source>切换账号</source>
        <translation>Switch account</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>查找人、班、证和命令</source>
        <translation>Find people, classes, certificates and commands</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>后退</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>前进</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>新建台账…</source>
        <translation>New ledger…</translation>
    </message>
    <message>
        <source>打开台账…</source>
        <translation>Open ledger…</translation>
    </message>
    <message>
        <source>关闭台账</source>
        <translation>Close ledger</translation>
    </message>
    <message>
        <source>备份…</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>体检</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>导出 Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>收起或展开导航</source>
        <translation>Collapse or expand navigation</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>关于技能台账</source>
        <translation>About SkillLedger</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>使用手册</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>新增功能</source>
        <translation>What is new</translation>
    </message>
</context>
<context>
    <name>ui::AgendaPage</name>
    <message>
        <source>今日待办</source>
        <translation>Today&apos;s work</translation>
    </message>
    <message>
        <source>今天没有等您办的事</source>
        <translation>Nothing waits for you today</translation>
    </message>
    <message>
        <source>到期、受阻、快过期的事情会列在这里。</source>
        <translation>What is due, blocked or ending soon is listed here.</translation>
    </message>
    <message>
        <source>要办的</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>受阻的</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>快到期的</source>
        <translation>Ending soon</translation>
    </message>
    <message>
        <source>要决定的</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>最近导入</source>
        <translation>Last imports</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>疑似同一人</source>
        <translation>Likely the same person</translation>
    </message>
    <message>
        <source>并排核对后合并，或者记为不是同一人</source>
        <translation>Compare side by side, merge, or keep apart</translation>
    </message>
    <message>
        <source>业务疑点</source>
        <translation>Doubts</translation>
    </message>
    <message>
        <source>核对相关记录；属实的写明原因认可</source>
        <translation>Check the rows; accept with a reason what is right</translation>
    </message>
    <message>
        <source>没有要办的事。</source>
        <translation>Nothing is due.</translation>
    </message>
    <message>
        <source>%1（已撤销）</source>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销 %1</source>
        <translation>Undo %1</translation>
    </message>
</context>
<context>
    <name>ui::AgendaRow</name>
    <message>
        <source>%1：%2 条</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceDialog</name>
    <message>
        <source>考勤：%1</source>
        <translation>Attendance: %1</translation>
    </message>
    <message>
        <source>保存考勤</source>
        <translation>Save attendance</translation>
    </message>
    <message>
        <source>方向键移动，空格标记出勤或缺勤，Delete 清空；直接输入姓名拼音首字母跳到学员。</source>
        <translation>Arrow keys move, Space marks present or absent, Delete clears; type the initials of a name to jump to it.</translation>
    </message>
    <message>
        <source>全部出勤</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Ctrl+Shift+空格</source>
        <translation>Ctrl+Shift+Space</translation>
    </message>
    <message>
        <source>当天全部出勤</source>
        <translation>All present this day</translation>
    </message>
    <message>
        <source>Ctrl+空格</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>本人全部出勤</source>
        <translation>Present on all days</translation>
    </message>
    <message>
        <source>Shift+空格</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>跳到学员（Ctrl+F）</source>
        <translation>Jump to trainee (Ctrl+F)</translation>
    </message>
    <message>
        <source>跳到学员</source>
        <translation>Jump to trainee</translation>
    </message>
    <message>
        <source>%1 人，已登记 %2 人</source>
        <translation>%1 people, %2 entered</translation>
    </message>
    <message>
        <source>；平均出勤率 %1%，达不到 %2% 的 %3 人</source>
        <translation>; average attendance %1%, cannot reach %2%: %3</translation>
    </message>
    <message>
        <source>考勤已保存：%1 人天</source>
        <translation>Attendance saved: %1 person-days</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceGrid</name>
    <message>
        <source>考勤表</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ui::AttendanceModel</name>
    <message>
        <source>没有课，或还没有到</source>
        <translation>No lessons, or yet to come</translation>
    </message>
    <message>
        <source>没有登记</source>
        <translation>Not entered</translation>
    </message>
    <message>
        <source>上</source>
        <translation>AM</translation>
    </message>
    <message>
        <source>下</source>
        <translation>PM</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>出勤率</source>
        <translation>Attendance</translation>
    </message>
</context>
<context>
    <name>ui::BackupPage</name>
    <message>
        <source>技能台账 (*.ledger);;所有文件 (*)</source>
        <translation>SkillLedger files (*.ledger);;All files (*)</translation>
    </message>
    <message>
        <source>备份与恢复</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>备份到</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>备份到哪个文件夹</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>浏览…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>备份一步写成并逐页核对，核对无误才算数。最好放在另一块磁盘或 U 盘上。</source>
        <translation>A backup is written in one step and verified page by page; it counts only if it proves right. Best keep it on another disk or a USB stick.</translation>
    </message>
    <message>
        <source>这个文件夹里的备份</source>
        <translation>Backups in this folder</translation>
    </message>
    <message>
        <source>这里还没有备份。按“现在备份”写第一份，或用“另选备份…”从别处恢复。</source>
        <translation>No backups here yet. Press &quot;Back up now&quot; for the first, or &quot;Other backup…&quot; to restore from elsewhere.</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>另选备份…</source>
        <translation>Other backup…</translation>
    </message>
    <message>
        <source>恢复成另一个文件…</source>
        <translation>Restore to another file…</translation>
    </message>
    <message>
        <source>用它替换现在的台账</source>
        <translation>Replace the present ledger with it</translation>
    </message>
    <message>
        <source>恢复前先核对备份；现在的台账改名留在原处，不会丢失。</source>
        <translation>The backup is verified first; the present ledger stays in its place under another name and is not lost.</translation>
    </message>
    <message>
        <source>技能台账备份</source>
        <translation>SkillLedger backups</translation>
    </message>
    <message>
        <source>上次备份：%1，%2</source>
        <translation>Last backup: %1, %2</translation>
    </message>
    <message>
        <source>这个台账还没有在这台电脑上备份过。</source>
        <translation>This ledger was never backed up on this computer.</translation>
    </message>
    <message>
        <source>文件夹“%1”不能建立，没有备份。请换一个可以写入的文件夹。</source>
        <translation>The folder &quot;%1&quot; cannot be made; nothing was backed up. Choose a folder you can write to.</translation>
    </message>
    <message>
        <source>已备份并核对：%1</source>
        <translation>Backed up and verified: %1</translation>
    </message>
    <message>
        <source>正在备份并核对</source>
        <translation>Backing up and verifying</translation>
    </message>
    <message>
        <source>从哪一份备份恢复</source>
        <translation>Backup to restore</translation>
    </message>
    <message>
        <source>恢复成哪个台账文件</source>
        <translation>Ledger file to restore to</translation>
    </message>
    <message>
        <source>已恢复成 %1，并已核对。</source>
        <translation>Restored to %1 and verified.</translation>
    </message>
    <message>
        <source>打开它</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>正在恢复并核对</source>
        <translation>Restoring and verifying</translation>
    </message>
</context>
<context>
    <name>ui::BoardModel</name>
    <message>
        <source>%1月</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>%1季</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>半年</source>
        <translation>Half</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>已报</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>已审</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>未报</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;期限 %3&#x3000;%4</source>
        <translation>%1  %2  due %3  %4</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>ui::BoardTable</name>
    <message>
        <source>各单位全年报送情况</source>
        <translation>Reports of all units in the year</translation>
    </message>
</context>
<context>
    <name>ui::Brand</name>
    <message>
        <source>技能台账 %1</source>
        <translation>SkillLedger %1</translation>
    </message>
    <message>
        <source>技能台账</source>
        <translation>SkillLedger</translation>
    </message>
</context>
<context>
    <name>ui::BulkDialog</name>
    <message>
        <source>批量修改%1</source>
        <translation>Change many: %1</translation>
    </message>
    <message>
        <source>查找替换：%1</source>
        <translation>Find and replace: %1</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>选中的 %1 行</source>
        <translation>The %1 selected rows</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>将要修改的行</source>
        <translation>Rows that will change</translation>
    </message>
    <message>
        <source>列表中的 %1 行</source>
        <translation>All %1 rows of the list</translation>
    </message>
    <message>
        <source>哪些行</source>
        <translation>Which rows</translation>
    </message>
    <message>
        <source>哪一列</source>
        <translation>Which column</translation>
    </message>
    <message>
        <source>哪一列(&amp;C)</source>
        <translation>Which &amp;column</translation>
    </message>
    <message>
        <source>改为(&amp;V)</source>
        <translation>New &amp;value</translation>
    </message>
    <message>
        <source>空着就是去掉</source>
        <translation>empty: take it away</translation>
    </message>
    <message>
        <source>整格相同才替换</source>
        <translation>Only where the whole cell is the same</translation>
    </message>
    <message>
        <source>查找(&amp;F)</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>替换为(&amp;R)</source>
        <translation>&amp;Replace with</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>不改：%1</source>
        <translation>Stays: %1</translation>
    </message>
    <message>
        <source>%1（%2 行）</source>
        <translation>%1 (%2 rows)</translation>
    </message>
    <message>
        <source>将修改 %1 行，本来就相同 %2 行</source>
        <translation>%1 rows will change, %2 are the same already</translation>
    </message>
    <message>
        <source>将替换 %1 行</source>
        <translation>%1 rows will change</translation>
    </message>
    <message>
        <source>；不能修改 %1 行：%2</source>
        <translation>; %1 rows cannot: %2</translation>
    </message>
    <message>
        <source>。上面列出前 %1 行</source>
        <translation>. The first %1 rows are shown</translation>
    </message>
    <message>
        <source>还没有要修改的行。</source>
        <translation>No rows to change yet.</translation>
    </message>
    <message>
        <source>修改 %1 行</source>
        <translation>Change %1 rows</translation>
    </message>
    <message>
        <source>没有修改：%1</source>
        <translation>Not changed: %1</translation>
    </message>
    <message>
        <source>已修改%1 %2 条</source>
        <translation>Changed %2 %1</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ui::CandidatesDialog</name>
    <message>
        <source>生成考生</source>
        <translation>Make candidates</translation>
    </message>
    <message>
        <source>安排补考</source>
        <translation>Arrange resit</translation>
    </message>
    <message>
        <source>来源班级的结业学员</source>
        <translation>Trainees who completed the source classes</translation>
    </message>
    <message>
        <source>粘贴名单</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>逐个选择</source>
        <translation>Pick one by one</translation>
    </message>
    <message>
        <source>每行一人：姓名和身份证号，或其中一项；可从 Excel 整列粘贴</source>
        <translation>One person a line: name and id number, or one of them; columns can be pasted from Excel</translation>
    </message>
    <message>
        <source>考生来自</source>
        <translation>Candidates from</translation>
    </message>
    <message>
        <source>补考计划</source>
        <translation>Resit plan</translation>
    </message>
    <message>
        <source>本计划中不合格、缺考的考生将列入另一个类别、职业和等级相同的计划。请选择补考计划。</source>
        <translation>Those who failed or were absent here go into another plan of the same kind, occupation and level. Choose the resit plan.</translation>
    </message>
    <message>
        <source>准考证号</source>
        <translation>Admission No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Id number</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>考生</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>正在核对考生</source>
        <translation>Checking candidates</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>可以列入</source>
        <translation>Can be taken</translation>
    </message>
    <message>
        <source>还没有人</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>列入 %1 人，不能列入 %2 人</source>
        <translation>%1 taken, %2 refused</translation>
    </message>
    <message>
        <source>正在写入</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>已列入考生 %1 人</source>
        <translation>%1 candidates made</translation>
    </message>
</context>
<context>
    <name>ui::Care</name>
    <message>
        <source>今天 %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>昨天 %1</source>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>%1月%2日</source>
        <translation>%1-%2</translation>
    </message>
</context>
<context>
    <name>ui::CertificatePrintDialog</name>
    <message>
        <source>套打证书</source>
        <translation>Print on certificate paper</translation>
    </message>
    <message>
        <source>校准页</source>
        <translation>Calibration page</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>共 %1 本，一页一本</source>
        <translation>%1 certificates, one a page</translation>
    </message>
    <message>
        <source>证书上有完整证件号码，请写明用途（必填，会记入修改记录）</source>
        <translation>Certificates show full identity numbers: state the purpose (required, kept in the history)</translation>
    </message>
    <message>
        <source>所有打印机</source>
        <translation>All printers</translation>
    </message>
    <message>
        <source> 毫米</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>向右</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>向下</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>偏移</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>先打印校准页，与空白证书叠在一起对光看，再调整偏移；负数为向左、向上。偏移按打印机记在这台电脑上。各栏的位置在“代码与参数”的证书套打位置中调整。</source>
        <translation>Print the calibration page first, hold it and a blank certificate against the light, then set the offset; negative is left and up. It is kept for each printer of this computer. The places of the fields are set under Codes and settings, Places on certificate paper.</translation>
    </message>
</context>
<context>
    <name>ui::CertifyDialog</name>
    <message>
        <source>登记证书</source>
        <translation>Register certificates</translation>
    </message>
    <message>
        <source>准考证号</source>
        <translation>Admission No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>证书编号</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>空着为评价机构</source>
        <translation>Empty: the evaluation organisation</translation>
    </message>
    <message>
        <source>发证日期</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>发证机构</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>号段</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>按领取先后取号</source>
        <translation>In the order received</translation>
    </message>
    <message>
        <source>%1&#x3000;下一号 %2，余 %3</source>
        <translation>%1&#x3000;next %2, %3 left</translation>
    </message>
    <message>
        <source>正在核对</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>可以登记</source>
        <translation>Can be registered</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>登记 %1 本，不能登记 %2 人</source>
        <translation>%1 to register, %2 refused</translation>
    </message>
    <message>
        <source>正在登记</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>已登记证书 %1 本</source>
        <translation>%1 certificates registered</translation>
    </message>
</context>
<context>
    <name>ui::ChainDialog</name>
    <message>
        <source>核验 %1 %2</source>
        <translation>Verified %1 %2</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>换发经过</source>
        <translation>Reissue chain</translation>
    </message>
    <message>
        <source>证书编号</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>发证日期</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>核验与撤销</source>
        <translation>Verification and revocation</translation>
    </message>
    <message>
        <source>没有换发过</source>
        <translation>Never reissued</translation>
    </message>
    <message>
        <source>共 %1 本，先发的在前；双击打开</source>
        <translation>%1 certificates, the first one first; double-click opens</translation>
    </message>
</context>
<context>
    <name>ui::ChangePanel</name>
    <message>
        <source>新建</source>
        <translation>Creation</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>做法</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>来源行</source>
        <translation>Source row</translation>
    </message>
    <message>
        <source>这一步写过的记录</source>
        <translation>Records written by this step</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>之前</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>之后</source>
        <translation>After</translation>
    </message>
    <message>
        <source>所选记录的字段</source>
        <translation>Fields of the selected record</translation>
    </message>
    <message>
        <source>双击打开记录</source>
        <translation>Double-click to open the record</translation>
    </message>
    <message>
        <source>从左边选一步</source>
        <translation>Select a step on the left</translation>
    </message>
    <message>
        <source>%1，工作表 %2</source>
        <translation>%1, sheet %2</translation>
    </message>
    <message>
        <source>理由：%1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>重做这一步</source>
        <translation>Redo this step</translation>
    </message>
    <message>
        <source>撤销这一步</source>
        <translation>Undo this step</translation>
    </message>
    <message>
        <source>这一步已经被撤销。</source>
        <translation>This step was undone.</translation>
    </message>
    <message>
        <source>这一步不能撤销。</source>
        <translation>This step cannot be undone.</translation>
    </message>
    <message>
        <source>移去 %1 条%2</source>
        <translation>remove records (%2): %1</translation>
    </message>
    <message>
        <source>恢复 %1 条被删的%2</source>
        <translation>restore deleted records (%2): %1</translation>
    </message>
    <message>
        <source>把 %1 条%2改回原来的值</source>
        <translation>set records back to their former values (%2): %1</translation>
    </message>
    <message>
        <source>这一步没有改动记录。</source>
        <translation>This step changed no records.</translation>
    </message>
    <message>
        <source>撤销会%1。以后的其他修改保留；如果其中有记录后来又改过，会说明是哪一条，什么也不动。</source>
        <translation>Undoing will %1. Other later changes stay; if a record was changed again since, you are told which one and nothing is touched.</translation>
    </message>
    <message>
        <source>（已不在）</source>
        <translation>(gone)</translation>
    </message>
    <message>
        <source>只列出前 %1 条，共 %2 处修改。</source>
        <translation>Only the first %1 of %2 changes are listed.</translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>表格 (T)</source>
        <translation>Table (T)</translation>
    </message>
    <message>
        <source>打印这张图和它的表</source>
        <translation>Print this chart with its table</translation>
    </message>
    <message>
        <source>图 (T)</source>
        <translation>Chart (T)</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>进度：%1</source>
        <translation>Progress: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>体检</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>开始体检</source>
        <translation>Run the check</translation>
    </message>
    <message>
        <source>还没有体检过</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>体检会通读整个台账：文件是否完好，关联是否都在，每一行和修改记录的链是否被别的程序动过，汇总是否与重新计数一致。</source>
        <translation>The check reads the whole ledger: whether the file is intact, all links are there, another program has touched any row or the chain of the change log, and the totals agree with a fresh count.</translation>
    </message>
    <message>
        <source>没有发现问题</source>
        <translation>No problems found</translation>
    </message>
    <message>
        <source>文件、关联、每一行的校验、修改记录的链和全部汇总都对得上。</source>
        <translation>The file, the links, the hash of every row, the chain of the change log and all totals agree.</translation>
    </message>
    <message>
        <source>正在体检，其他页面可以照常使用</source>
        <translation>Checking; the other pages can be used as usual</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>Problems found</translation>
    </message>
    <message>
        <source>体检发现</source>
        <translation>Findings of the check</translation>
    </message>
    <message>
        <source>双击打开记录</source>
        <translation>Double-click to open the record</translation>
    </message>
    <message>
        <source>上次：%1，%2</source>
        <translation>Last: %1, %2</translation>
    </message>
    <message>
        <source>%1 处问题</source>
        <translation>problems: %1</translation>
    </message>
</context>
<context>
    <name>ui::Chip</name>
    <message>
        <source>%1
按 Delete 去掉</source>
        <translation>%1
Press Delete to remove</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>姓名、证件号、班级、证书编号、拼音首字母、页面或命令</source>
        <translation>Name, ID number, class, certificate No., pinyin initials, page or command</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>找到的</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>没有找到“%1”。可以换成姓名、号码的一部分或拼音首字母。</source>
        <translation>&quot;%1&quot; was not found. Try part of a name or number, or pinyin initials.</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>报表上的数字</source>
        <translation>Figure on a printed report</translation>
    </message>
    <message>
        <source>再输入格子，如 C5，就能找到它背后的记录</source>
        <translation>Add the cell, such as C5, to find the records behind it</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>使用手册</source>
        <translation>Handbook</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>%1行数</source>
        <translation>Rows: %1</translation>
    </message>
    <message>
        <source>从哪一时刻起比较：%1</source>
        <translation>Compare from which moment: %1</translation>
    </message>
    <message>
        <source>两个时刻比较：%1</source>
        <translation>Two moments: %1</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>甲</source>
        <translation>A</translation>
    </message>
    <message>
        <source>乙</source>
        <translation>B</translation>
    </message>
    <message>
        <source>差</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>不同的数字</source>
        <translation>Figures that differ</translation>
    </message>
    <message>
        <source>换一个时刻</source>
        <translation>Another moment</translation>
    </message>
    <message>
        <source>乙为现在</source>
        <translation>B is now</translation>
    </message>
    <message>
        <source>使数字不同的记录</source>
        <translation>Rows that make the figures differ</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>增减</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>何时</source>
        <translation>When</translation>
    </message>
    <message>
        <source>何人</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>正在比较…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>正在比较</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>两个时刻没有差别。</source>
        <translation>There is no difference between the two moments.</translation>
    </message>
    <message>
        <source>%1（%2 条）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>有 %1 条记录，这里只列出前 %2 条；打印出来的是全部。</source>
        <translation>There are %1 rows; the first %2 are listed here, all of them are printed.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1：%2 与 %3 的差别</source>
        <translation>%1: difference between %2 and %3</translation>
    </message>
    <message>
        <source>数字 %1 个，改动的记录 %2 条。选一个数字，只看它的记录。</source>
        <translation>%1 figures, %2 changed records. Choose a figure to see only its records.</translation>
    </message>
</context>
<context>
    <name>ui::CountyModel</name>
    <message>
        <source>目标 %1，名次 %2，%3</source>
        <translation>Target %1, rank %2, %3</translation>
    </message>
    <message>
        <source>县（市、区）</source>
        <translation>County</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>完成率%</source>
        <translation>Rate %</translation>
    </message>
</context>
<context>
    <name>ui::CountyTable</name>
    <message>
        <source>各县（市、区）完成情况</source>
        <translation>Results by county</translation>
    </message>
    <message>
        <source>双击数字查看背后的记录，双击县名只看这个县</source>
        <translation>Double-click a figure for its records, a county for that county alone</translation>
    </message>
</context>
<context>
    <name>ui::DashboardPage</name>
    <message>
        <source>没有读出数字</source>
        <translation>The figures could not be read</translation>
    </message>
    <message>
        <source>再读一次</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>导出 Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>打印季度小结</source>
        <translation>Print the quarterly summary</translation>
    </message>
    <message>
        <source>各县（市、区）完成情况</source>
        <translation>Results by county</translation>
    </message>
    <message>
        <source>正在计数</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>会议模式 (F11)</source>
        <translation>Meeting (F11)</translation>
    </message>
    <message>
        <source>一页纸</source>
        <translation>One page</translation>
    </message>
    <message>
        <source>各县（市、区）进度</source>
        <translation>Progress of the counties</translation>
    </message>
    <message>
        <source>正在画图</source>
        <translation>Drawing the charts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>数据截至 %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>正在做一页纸</source>
        <translation>Making the page</translation>
    </message>
</context>
<context>
    <name>ui::DayEditor</name>
    <message>
        <source>打开日历（Alt+↓）；今天 Ctrl+;</source>
        <translation>Open the calendar (Alt+↓); today: Ctrl+;</translation>
    </message>
</context>
<context>
    <name>ui::DemoBanner</name>
    <message>
        <source>演示数据</source>
        <translation>Demo data</translation>
    </message>
    <message>
        <source>人、班、证和证件号码都是编造的，可以随意修改、撤销、打印。</source>
        <translation>People, classes, certificates and ID numbers are invented; change, undo and print as you like.</translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>全市</source>
        <translation>Whole city</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>本季</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>半年</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>保存到哪里</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ui::DifferencesDialog</name>
    <message>
        <source>核对两遍成绩的差异</source>
        <translation>Differences of the two keyings</translation>
    </message>
    <message>
        <source>准考证号</source>
        <translation>Admission No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>第一遍（理论 / 实操 / 综合）</source>
        <translation>First (theory / practical / total)</translation>
    </message>
    <message>
        <source>第二遍（理论 / 实操 / 综合）</source>
        <translation>Second (theory / practical / total)</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>两遍成绩的差异</source>
        <translation>Differences of the two keyings</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>对照原始成绩单，逐人点选正确的一遍，或选中一行后按 1、2。两遍都不对的，先采用一遍，再在录入成绩中改正。</source>
        <translation>Compare with the original score sheet and click the right one for each candidate, or press 1 or 2. If both are wrong, choose one and correct it in the score list.</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>第一遍</source>
        <translation>First</translation>
    </message>
    <message>
        <source>第二遍</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>还有 %1 人没有核对</source>
        <translation>%1 candidates still to settle</translation>
    </message>
    <message>
        <source>%1 人都已核对</source>
        <translation>All %1 candidates settled</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>已核对 %1 人的成绩差异</source>
        <translation>Differences of %1 candidates settled</translation>
    </message>
</context>
<context>
    <name>ui::DoubtsPage</name>
    <message>
        <source>重复与疑点</source>
        <translation>Duplicates and flags</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>重复学员</source>
        <translation>Duplicate trainees</translation>
    </message>
    <message>
        <source>疑点</source>
        <translation>Flags</translation>
    </message>
</context>
<context>
    <name>ui::DuplicatesPanel</name>
    <message>
        <source>正在比对全部学员，其他页面可以照常使用</source>
        <translation>Comparing all trainees; other pages can be used meanwhile</translation>
    </message>
    <message>
        <source>没有发现重复的学员</source>
        <translation>No duplicate trainees found</translation>
    </message>
    <message>
        <source>比对了证件号码（含差一位、两位颠倒）、姓名加出生日期和手机号。说过“不是同一人”的不再提示。</source>
        <translation>Compared by ID number (also one digit off or two swapped), name with birth date, and mobile number. Pairs that were said to be different people are not shown again.</translation>
    </message>
    <message>
        <source>再比对一次</source>
        <translation>Compare again</translation>
    </message>
    <message>
        <source>把握</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>学员</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>可能重复的学员</source>
        <translation>Trainees who may be duplicates</translation>
    </message>
    <message>
        <source>合并 (1)</source>
        <translation>Merge (1)</translation>
    </message>
    <message>
        <source>不是同一人 (2)</source>
        <translation>Not the same person (2)</translation>
    </message>
    <message>
        <source>以后再说 (3)</source>
        <translation>Later (3)</translation>
    </message>
    <message>
        <source>共 %1 对，先列最确定的 %2 对</source>
        <translation>%1 pairs, the %2 most certain are listed</translation>
    </message>
    <message>
        <source>共 %1 对，最确定的在前</source>
        <translation>%1 pairs, the most certain first</translation>
    </message>
    <message>
        <source>已合并“%1”</source>
        <translation>“%1” was merged</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>已记住不是同一人，以后不再提示</source>
        <translation>Noted as different people; they will not be shown again</translation>
    </message>
</context>
<context>
    <name>ui::EditionWordsDialog</name>
    <message>
        <source>文号和说明</source>
        <translation>Number and explanation</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>数字审核</source>
        <translation>Guard of figures</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>数字审核没有发现矛盾。</source>
        <translation>The guard of figures found no contradiction.</translation>
    </message>
    <message>
        <source>数字审核指出的矛盾要在说明中写明为什么成立，才能印发。</source>
        <translation>Explain why the contradictions named are right; only then can it be issued.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ui::ExamDialog</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>带完整的证件号码、手机号和银行账号</source>
        <translation>With full ID, mobile and account numbers</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>哪些行</source>
        <translation>Which rows</translation>
    </message>
    <message>
        <source>文件格式</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>Excel 工作簿（.xlsx）</source>
        <translation>Excel workbook (.xlsx)</translation>
    </message>
    <message>
        <source>文本表格（.csv，UTF-8）</source>
        <translation>Text table (.csv, UTF-8)</translation>
    </message>
    <message>
        <source>文本表格（.csv，GB18030，供老程序读）</source>
        <translation>Text table (.csv, GB18030, for older programs)</translation>
    </message>
    <message>
        <source>PDF（按打印的样子）</source>
        <translation>PDF (as printed)</translation>
    </message>
    <message>
        <source>文件格式(&amp;F)</source>
        <translation>File &amp;format</translation>
    </message>
    <message>
        <source>保存为(&amp;S)</source>
        <translation>&amp;Save as</translation>
    </message>
    <message>
        <source>个人号码</source>
        <translation>Personal numbers</translation>
    </message>
    <message>
        <source>列表中的 %1 行</source>
        <translation>All %1 rows of the list</translation>
    </message>
    <message>
        <source>选中的 %1 行</source>
        <translation>The %1 selected rows</translation>
    </message>
    <message>
        <source>列、次序、条件和排序都与列表相同</source>
        <translation>Columns, conditions and order as in the list</translation>
    </message>
    <message>
        <source>保存为</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>浏览…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>用途（必填，会记入日志），如：报市财政局核对</source>
        <translation>Purpose (required, journalled), such as: check by the finance bureau</translation>
    </message>
    <message>
        <source>这些列里没有个人号码；备注里的号码会遮挡。</source>
        <translation>No personal numbers in these columns; numbers in remarks are masked.</translation>
    </message>
    <message>
        <source>不勾选时，号码中间用 * 遮挡。</source>
        <translation>Unless ticked, the middle of each number is masked by *.</translation>
    </message>
    <message>
        <source>号码中间用 * 遮挡；您没有导出完整号码的权限。</source>
        <translation>The middle of each number is masked by *; you may not export full numbers.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导出到哪里</source>
        <translation>Export to</translation>
    </message>
</context>
<context>
    <name>ui::FeedbackDialog</name>
    <message>
        <source>录入满意度</source>
        <translation>Enter feedback</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>每项 1—5 分，5 分最满意；没有交问卷的空着。</source>
        <translation>1–5 each, 5 is best; leave blank who gave no answer.</translation>
    </message>
    <message>
        <source>渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>已录 %1 / %2 份</source>
        <translation>%1 of %2 entered</translation>
    </message>
    <message>
        <source>已保存满意度 %1 份</source>
        <translation>%1 answers saved</translation>
    </message>
</context>
<context>
    <name>ui::FeedbackModel</name>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>教学</source>
        <translation>Teaching</translation>
    </message>
    <message>
        <source>场地</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>实用性</source>
        <translation>Usefulness</translation>
    </message>
    <message>
        <source>意见</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>“%1”不是分数，请输入 1—5。</source>
        <translation>&quot;%1&quot; is no mark. Enter 1–5.</translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>%1（必填）</source>
        <translation>%1 (required)</translation>
    </message>
</context>
<context>
    <name>ui::FigureChangeDialog</name>
    <message>
        <source>改数</source>
        <translation>Change figure</translation>
    </message>
    <message>
        <source>1!C5：第一张表第 C 列第 5 行</source>
        <translation>1!C5: first table, column C, row 5</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>统计出的数字保留在旁，改动和原因一并记录。百分比填百分之一的倍数，金额填分。</source>
        <translation>The counted figure is kept beside it, with the change and its reason. Enter rates in hundredths of a percent, money in fen.</translation>
    </message>
    <message>
        <source>%1 处印出 %2。</source>
        <translation>At %1 stands %2.</translation>
    </message>
    <message>
        <source>“%1”不是整数，请重新填写。</source>
        <translation>“%1” is not a whole number. Please enter it again.</translation>
    </message>
</context>
<context>
    <name>ui::FigureRows</name>
    <message>
        <source>%1 %2 %3%4 %5</source>
        <translation>%1 %2 %3 %4 %5</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>To date</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>这是分子；分母：%1</source>
        <translation>This is the part; the whole: %1</translation>
    </message>
    <message>
        <source>这些记录印发时计入，现在不再计入。</source>
        <translation>These rows counted when it was issued and no longer do.</translation>
    </message>
    <message>
        <source>印发时计入、现在不再计入的还有 %1 条</source>
        <translation>%1 more rows counted when it was issued and no longer do</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ui::Filter</name>
    <message>
        <source>%1看不懂“%2”。例：2021-06、2021Q2、2021-06-01~2021-06-30</source>
        <translation>%1 does not understand &quot;%2&quot;. Examples: 2021-06, 2021Q2, 2021-06-01~2021-06-30</translation>
    </message>
    <message>
        <source>%1没有“%2”这一项</source>
        <translation>%1 has no item &quot;%2&quot;</translation>
    </message>
    <message>
        <source>没有找到%1“%2”</source>
        <translation>%1 &quot;%2&quot; was not found</translation>
    </message>
    <message>
        <source>%1等 %2 项</source>
        <translation>%1 … (%2 in all)</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>已填</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>不是</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 到 %2 为止</source>
        <translation>%1 up to %2</translation>
    </message>
    <message>
        <source>%1 从 %2 起</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source> 至 </source>
        <translation> to </translation>
    </message>
    <message>
        <source>%1 含 %2</source>
        <translation>%1 contains %2</translation>
    </message>
    <message>
        <source>%1 是 %2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>%1 在 %2 到 %3 之间</source>
        <translation>%1 between %2 and %3</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>搜索%1</source>
        <translation>Search %1</translation>
    </message>
    <message>
        <source>搜索编号、名称、拼音首字母（Ctrl+F）</source>
        <translation>Search this list (Ctrl+F)</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>+ 条件</source>
        <translation>+ Condition</translation>
    </message>
    <message>
        <source>清除条件</source>
        <translation>Clear conditions</translation>
    </message>
    <message>
        <source>编号 = %1</source>
        <translation>id = %1</translation>
    </message>
    <message>
        <source>搜索“%1”</source>
        <translation>search &quot;%1&quot;</translation>
    </message>
    <message>
        <source> 且 </source>
        <translation> and </translation>
    </message>
</context>
<context>
    <name>ui::FilterCell</name>
    <message>
        <source>筛选：%1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>筛选%1（Alt+↓ 展开）</source>
        <translation>Filter %1 (Alt+↓ to open)</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>筛选：%1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>名称、代码或拼音首字母</source>
        <translation>Name, code or pinyin initials</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>上月</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>本季</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>今年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>去年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>其中的几个字</source>
        <translation>Part of the text</translation>
    </message>
    <message>
        <source>%1含有</source>
        <translation>%1 contains</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>已填</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
</context>
<context>
    <name>ui::FindDialog</name>
    <message>
        <source>按名单查找%1</source>
        <translation>Find %1 by a list</translation>
    </message>
    <message>
        <source>列出找到的</source>
        <translation>List what was found</translation>
    </message>
    <message>
        <source>名单里的</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>没有找到和有多条的</source>
        <translation>Missing and ambiguous</translation>
    </message>
    <message>
        <source>名单里的 %1 条</source>
        <translation>%1 of the list</translation>
    </message>
    <message>
        <source>名单(&amp;L)</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>从 Excel、WPS 复制一列号码，粘贴到这里；
一行一个，也可以用逗号隔开。</source>
        <translation>Copy a column of numbers from Excel or WPS and paste it here;
one a line, or separated by commas.</translation>
    </message>
    <message>
        <source>按什么找(&amp;B)</source>
        <translation>Find &amp;by</translation>
    </message>
    <message>
        <source>复制没有找到的</source>
        <translation>Copy the missing</translation>
    </message>
    <message>
        <source>有 %1 条</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>还没有名单。</source>
        <translation>No list yet.</translation>
    </message>
    <message>
        <source>找到 %1 个，有多条的 %2 个，没有找到 %3 个</source>
        <translation>Found %1, ambiguous %2, missing %3</translation>
    </message>
    <message>
        <source>列出这 %1 条</source>
        <translation>List these %1</translation>
    </message>
    <message>
        <source>已复制 %1 个没有找到的</source>
        <translation>Copied %1 missing</translation>
    </message>
</context>
<context>
    <name>ui::FirstSteps</name>
    <message>
        <source>从这里开始</source>
        <translation>Start here</translation>
    </message>
    <message>
        <source>登记培训机构</source>
        <translation>Register training institutions</translation>
    </message>
    <message>
        <source>导入机构名单，或逐个新建。</source>
        <translation>Import an institution list, or add them one by one.</translation>
    </message>
    <message>
        <source>建第一个班，导入花名册</source>
        <translation>Create the first class and import its roster</translation>
    </message>
    <message>
        <source>学校发来的 Excel 花名册可以直接导入。</source>
        <translation>Excel rosters from schools can be imported as they are.</translation>
    </message>
    <message>
        <source>填写年度目标</source>
        <translation>Enter annual targets</translation>
    </message>
    <message>
        <source>每个指标、每个县一行；完成率和进度由此算出。</source>
        <translation>One row for each indicator and county; completion and progress follow from them.</translation>
    </message>
    <message>
        <source>登记证书</source>
        <translation>Register certificates</translation>
    </message>
    <message>
        <source>取证人数和新增技能人才从证书算出。</source>
        <translation>Certificate holders and new skilled talent are counted from certificates.</translation>
    </message>
    <message>
        <source>去做</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>已做</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>未做</source>
        <translation>To do</translation>
    </message>
</context>
<context>
    <name>ui::FlagEditor</name>
    <message>
        <source>未填</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ui::FlagsPanel</name>
    <message>
        <source>正在查找疑点，其他页面可以照常使用</source>
        <translation>Looking for flags; other pages can be used meanwhile</translation>
    </message>
    <message>
        <source>没有疑点</source>
        <translation>No flags</translation>
    </message>
    <message>
        <source>查了同时在两个班、整班重复申报、超过容纳人数、一天学时过多、重复补贴、共用账号和证书日期。</source>
        <translation>Looked for people in two classes at once, classes submitted again, overfull classes, too many hours a day, repeated subsidies, shared accounts and certificate dates.</translation>
    </message>
    <message>
        <source>再查一次</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>处</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>疑点</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>认可的原因</source>
        <translation>Reason for accepting</translation>
    </message>
    <message>
        <source>双击打开涉及的记录</source>
        <translation>Double-click to open the records</translation>
    </message>
    <message>
        <source>打开记录</source>
        <translation>Open records</translation>
    </message>
    <message>
        <source>认可…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>也显示已认可的</source>
        <translation>Show accepted ones too</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 %2 条</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>共 %1 处，先列 %2 处</source>
        <translation>%1 flags, %2 are listed</translation>
    </message>
    <message>
        <source>共 %1 处</source>
        <translation>%1 flags</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::Grid</name>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Row %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::GridPanel</name>
    <message>
        <source>没有保存：%1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>已保存，请核对：%1</source>
        <translation>Saved, please check: %1</translation>
    </message>
    <message>
        <source>正在读取%1…</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>读不出%1</source>
        <translation>Cannot read %1</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>没有符合条件的%1</source>
        <translation>No match: %1</translation>
    </message>
    <message>
        <source>条件是：%1。放宽或清除条件再看。</source>
        <translation>Conditions: %1. Loosen or clear them to see more.</translation>
    </message>
    <message>
        <source>清除条件</source>
        <translation>Clear conditions</translation>
    </message>
    <message>
        <source>还没有%1</source>
        <translation>No %1 yet</translation>
    </message>
    <message>
        <source>%1登记在这里。可以从 Excel、WPS 表格导入，也可以一条一条新建。</source>
        <translation>%1 records are kept here. Import them from Excel or WPS sheets, or add them one by one.</translation>
    </message>
    <message>
        <source>导入表格</source>
        <translation>Import sheets</translation>
    </message>
    <message>
        <source>新建%1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>%1登记在这里，一条一条新建。</source>
        <translation>%1 are kept here. Add them one by one.</translation>
    </message>
    <message>
        <source>%1由程序随业务登记，列在这里。</source>
        <translation>%1 entries are made by the program as work is done and listed here.</translation>
    </message>
</context>
<context>
    <name>ui::HandOverDialog</name>
    <message>
        <source>上报省厅：生成批次</source>
        <translation>Hand-over to the province: new batch</translation>
    </message>
    <message>
        <source>生成</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>重报</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>这一批的记录数</source>
        <translation>Records of this batch</translation>
    </message>
    <message>
        <source>期间起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>期间止</source>
        <translation>To</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>数据组</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>按月上报省厅</source>
        <translation>Monthly hand-over to the province</translation>
    </message>
    <message>
        <source>用途（必填，会记入日志）</source>
        <translation>Purpose (required, journalled)</translation>
    </message>
    <message>
        <source>用途(&amp;P)</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>文件带完整证件号码。上次报过以后改动、删除的，和省厅退回还没有重报的，会一起进这一批。</source>
        <translation>The file holds full ID numbers. What changed or went since it was handed over, and what the province refused, goes into this batch too.</translation>
    </message>
    <message>
        <source>上报省厅%1.xlsx</source>
        <translation>Province-%1.xlsx</translation>
    </message>
    <message>
        <source>浏览…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>上报文件保存到哪里</source>
        <translation>Where to save the hand-over file</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>正在清点…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>没有要报的记录；%1 条报过以后没有改动。</source>
        <translation>Nothing to hand over; %1 have not changed since.</translation>
    </message>
    <message>
        <source>这一批 %1 条；另有 %2 条报过以后没有改动，不再报。</source>
        <translation>%1 in this batch; another %2 have not changed since and stay out.</translation>
    </message>
    <message>
        <source>生成 %1 条</source>
        <translation>Make %1</translation>
    </message>
    <message>
        <source>正在生成…</source>
        <translation>Making…</translation>
    </message>
    <message>
        <source>已生成 %1，共 %2 条，文件指纹已登记</source>
        <translation>Made %1 with %2 records; its fingerprint is on record</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>ui::Handbook</name>
    <message>
        <source>市、县人社局的职业技能培训台账</source>
        <translation>Vocational training registries for city and county human resources offices</translation>
    </message>
    <message>
        <source>版本 %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>技能台账使用手册</source>
        <translation>SkillLedger Handbook</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>意思</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>对导入有什么影响</source>
        <translation>What it does to the import</translation>
    </message>
    <message>
        <source>整张表读不进来</source>
        <translation>The whole sheet cannot be read</translation>
    </message>
    <message>
        <source>提醒；这一行照样可以导入</source>
        <translation>A warning; the row can be imported</translation>
    </message>
    <message>
        <source>拒收这一行，改好再导入</source>
        <translation>The row is refused; mend it and import again</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>按什么时间</source>
        <translation>By which date</translation>
    </message>
    <message>
        <source>怎样得出</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>%1；%2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>按键</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>做什么</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>区域</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1，%2 至 %3</source>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>%1，不小于 %2</source>
        <translation>%1, at least %2</translation>
    </message>
    <message>
        <source>文字，最多 %1 个字</source>
        <translation>Text, at most %1 characters</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>可以分行的文字</source>
        <translation>Text over several lines</translation>
    </message>
    <message>
        <source>整数</source>
        <translation>Whole number</translation>
    </message>
    <message>
        <source>金额，以元为单位，两位小数</source>
        <translation>Amount in yuan, two decimals</translation>
    </message>
    <message>
        <source>分数，一位小数</source>
        <translation>Points, one decimal</translation>
    </message>
    <message>
        <source>百分数，两位小数</source>
        <translation>Percentage, two decimals</translation>
    </message>
    <message>
        <source>日期，如 2021-06-30、2021.6.30、20210630</source>
        <translation>Date, such as 2021-06-30, 2021.6.30, 20210630</translation>
    </message>
    <message>
        <source>日期和时刻</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>是或否</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>从列表中选：%1</source>
        <translation>One of: %1</translation>
    </message>
    <message>
        <source>从列表中选，可输入名称、代码或拼音首字母</source>
        <translation>From the list; type a name, code or pinyin initials</translation>
    </message>
    <message>
        <source>状态，由办理改变，不能直接填</source>
        <translation>State; changed by a transition, never typed</translation>
    </message>
    <message>
        <source>选一条已登记的%1，可输入编号、名称或拼音首字母</source>
        <translation>A record of %1; type a number, name or pinyin initials</translation>
    </message>
    <message>
        <source>从列表中选一项或几项</source>
        <translation>One or several of the list</translation>
    </message>
    <message>
        <source>不能与别的记录相同</source>
        <translation>No two records may share it</translation>
    </message>
    <message>
        <source>有些情况下必填，到时程序会说明</source>
        <translation>Required in some cases; the program says when</translation>
    </message>
    <message>
        <source>由程序填写</source>
        <translation>Filled in by the program</translation>
    </message>
    <message>
        <source>字段：%1</source>
        <translation>Fields: %1</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>怎么填</source>
        <translation>How</translation>
    </message>
    <message>
        <source>例</source>
        <translation>Example</translation>
    </message>
</context>
<context>
    <name>ui::HandbookView</name>
    <message>
        <source>手册正文</source>
        <translation>Text of the handbook</translation>
    </message>
</context>
<context>
    <name>ui::HandbookWindow</name>
    <message>
        <source>使用手册</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>后退</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>前进</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>在整本手册里查找（Ctrl+F）</source>
        <translation>Search the whole handbook (Ctrl+F)</translation>
    </message>
    <message>
        <source>在整本手册里查找</source>
        <translation>Search the whole handbook</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>另存为 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>找到的</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>手册里没有“%1”。换一个词，或少写几个字。</source>
        <translation>&quot;%1&quot; is not in the handbook. Try another word or fewer letters.</translation>
    </message>
    <message>
        <source>保存到哪里</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>After</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>整条记录</source>
        <translation>Whole record</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1 第 %2 行</source>
        <translation>%1, row %2</translation>
    </message>
</context>
<context>
    <name>ui::HistoryView</name>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>还没有修改记录。</source>
        <translation>No changes yet.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDoneStep</name>
    <message>
        <source>%1：%2 已经导入过，这次什么也没有改。</source>
        <translation>%1: imported on %2 already; nothing was changed this time.</translation>
    </message>
    <message>
        <source>撤销这次导入</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>另存拒收表…</source>
        <translation>Save refused rows…</translation>
    </message>
    <message>
        <source>再导入</source>
        <translation>Import more</translation>
    </message>
    <message>
        <source>已写入 %1 行</source>
        <translation>Rows written: %1</translation>
    </message>
    <message>
        <source>没有写入任何行</source>
        <translation>No rows were written</translation>
    </message>
    <message>
        <source>另存拒收表（%1 行）…</source>
        <translation>Save refused rows (%1)…</translation>
    </message>
    <message>
        <source>拒收表保存到哪里</source>
        <translation>Save the refused rows to</translation>
    </message>
    <message>
        <source>%1-拒收.xlsx</source>
        <translation>%1-refused.xlsx</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：新增 %2 行，变更 %3 行；相同 %4 行，冲突 %5 行，拒收 %6 行；其中提醒 %7 行。</source>
        <translation>%1: %2 new rows, %3 changed; %4 the same, %5 in conflict, %6 refused; %7 of them with a warning.</translation>
    </message>
    <message>
        <source>查看写入的内容</source>
        <translation>Show what was written</translation>
    </message>
    <message>
        <source>导入报告…</source>
        <translation>Import report…</translation>
    </message>
    <message>
        <source>改拒收的行</source>
        <translation>Mend refused rows</translation>
    </message>
    <message>
        <source>改拒收的 %1 行</source>
        <translation>Mend %1 refused rows</translation>
    </message>
    <message>
        <source>刚导入的 %1 条</source>
        <translation>%1 just imported</translation>
    </message>
</context>
<context>
    <name>ui::ImportFilesStep</name>
    <message>
        <source>要导入的文件</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>去掉所选</source>
        <translation>Remove selected</translation>
    </message>
    <message>
        <source>表里没有写的（可以不填）</source>
        <translation>What the sheets do not say (optional)</translation>
    </message>
    <message>
        <source>最低年龄</source>
        <translation>Minimum age</translation>
    </message>
    <message>
        <source>最高年龄</source>
        <translation>Maximum age</translation>
    </message>
    <message>
        <source>放入班级</source>
        <translation>Put into class</translation>
    </message>
    <message>
        <source>发来的单位</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>开班日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>结业日期</source>
        <translation>Completion date</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>周岁</source>
        <translation>years old</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>选择要导入的文件</source>
        <translation>Choose files to import</translation>
    </message>
    <message>
        <source>评价计划</source>
        <translation>Evaluation plan</translation>
    </message>
    <message>
        <source>补贴批次</source>
        <translation>Subsidy batch</translation>
    </message>
    <message>
        <source>没有班级、计划或批次的表，每张工作表起草一个。</source>
        <translation>For sheets without class, plan or batch one is drafted each.</translation>
    </message>
    <message>
        <source>加入新文件</source>
        <translation>Add new files</translation>
    </message>
    <message>
        <source>留意哪个文件夹</source>
        <translation>Which folder to watch</translation>
    </message>
    <message>
        <source>不再留意</source>
        <translation>Stop watching</translation>
    </message>
    <message>
        <source>留意一个文件夹…</source>
        <translation>Watch a folder…</translation>
    </message>
    <message>
        <source>正在留意“%1”，有新表会在这里提示</source>
        <translation>Watching “%1”; new sheets are offered here</translation>
    </message>
    <message>
        <source>“%1”里有 %2 个新文件</source>
        <translation>%2 new files in “%1”</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xlsm *.xls *.et *.ods *.csv *.txt *.htm *.html);;所有文件 (*)</source>
        <translation>Sheets (*.xlsx *.xlsm *.xls *.et *.ods *.csv *.txt *.htm *.html);;All files (*)</translation>
    </message>
    <message>
        <source>空表供填报</source>
        <translation>Empty forms</translation>
    </message>
    <message>
        <source>保存一张空表发给报送单位，填好后可以直接导入</source>
        <translation>Save an empty sheet to send to the reporting office; once filled in it can be imported as it is</translation>
    </message>
    <message>
        <source>把表拖到这里</source>
        <translation>Drop sheets here</translation>
    </message>
    <message>
        <source>花名册、成绩册、证书清单、机构名单、领券明细、补贴花名册，或任一台账的表；也可以选择文件。一次可以放很多个。</source>
        <translation>Rosters, score sheets, certificate lists, institution lists, voucher lists, subsidy rosters, or a sheet of any registry; or choose files. Many can be taken at once.</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>选择文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>认表认列</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>逐行核对</source>
        <translation>Check rows</translation>
    </message>
    <message>
        <source>写入</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>正在逐行核对，什么也不写</source>
        <translation>Checking rows, nothing is written</translation>
    </message>
    <message>
        <source>正在写入</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>写入 %1 行</source>
        <translation>Write rows (%1)</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>导入表格</source>
        <translation>Import worksheets</translation>
    </message>
    <message>
        <source>接着核对</source>
        <translation>Go on checking</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>上次的导入还没有做完：%1 个文件和选好的内容都还在。</source>
        <translation>The last import is not finished; its files (%1) and all choices are still there.</translation>
    </message>
</context>
<context>
    <name>ui::ImportRowPanel</name>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>来表</source>
        <translation>In the sheet</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>所选行的内容</source>
        <translation>Contents of the chosen row</translation>
    </message>
    <message>
        <source>用于全部</source>
        <translation>Use for all</translation>
    </message>
    <message>
        <source>这种写法的意思</source>
        <translation>Meaning of this word</translation>
    </message>
    <message>
        <source>双击或按 F2 改这一格；文件本身不动</source>
        <translation>Double-click or press F2 to mend this cell; the file is not touched</translation>
    </message>
    <message>
        <source>“%1”是什么意思？选定后用于所有这样写的行，并且记住。</source>
        <translation>What does “%1” mean? The answer holds for all rows that say so, and is remembered.</translation>
    </message>
</context>
<context>
    <name>ui::ImportRowsModel</name>
    <message>
        <source>▲ 提醒</source>
        <translation>▲ Warning</translation>
    </message>
    <message>
        <source>◆ 拒收</source>
        <translation>◆ Refused</translation>
    </message>
    <message>
        <source>○ 无数据</source>
        <translation>○ No data</translation>
    </message>
    <message>
        <source>%1 列：</source>
        <translation>Column %1: </translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>● 新增</source>
        <translation>● New</translation>
    </message>
    <message>
        <source>◐ 变更</source>
        <translation>◐ Changed</translation>
    </message>
    <message>
        <source>＝ 相同</source>
        <translation>＝ Same</translation>
    </message>
    <message>
        <source>≠ 冲突</source>
        <translation>≠ Conflict</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1：台账是 %2，来表是 %3，保留台账</source>
        <translation>%1: registry %2, sheet %3; the registry stays</translation>
    </message>
</context>
<context>
    <name>ui::ImportRowsStep</name>
    <message>
        <source>“%1”在 %2 已经导入过，这次什么也不改。</source>
        <translation>&quot;%1&quot; was imported on %2 already; nothing is changed this time.</translation>
    </message>
    <message>
        <source>要导入的行</source>
        <translation>Rows to import</translation>
    </message>
    <message>
        <source>所选的行</source>
        <translation>Selected row</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>与台账不同的，以来表为准（不勾选则保留台账）</source>
        <translation>Where they differ the sheet is right (else the registry stays)</translation>
    </message>
    <message>
        <source>上一个错误</source>
        <translation>Previous error</translation>
    </message>
    <message>
        <source>下一个错误（F8）</source>
        <translation>Next error (F8)</translation>
    </message>
</context>
<context>
    <name>ui::ImportSheetsStep</name>
    <message>
        <source>认出的工作表</source>
        <translation>Sheets recognised</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>当作</source>
        <translation>Taken as</translation>
    </message>
    <message>
        <source>表头在第几行</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>数据行</source>
        <translation>Data rows</translation>
    </message>
    <message>
        <source>认出的列</source>
        <translation>Columns recognised</translation>
    </message>
    <message>
        <source>各列的意思</source>
        <translation>Meaning of the columns</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>表里的标题</source>
        <translation>Title in the sheet</translation>
    </message>
    <message>
        <source>例</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>（读不出）</source>
        <translation>(unreadable)</translation>
    </message>
    <message>
        <source>%1（隐藏）</source>
        <translation>%1 (hidden)</translation>
    </message>
    <message>
        <source>%1，不认识 %2</source>
        <translation>%1, unknown %2</translation>
    </message>
    <message>
        <source>这张工作表当作什么</source>
        <translation>Take this sheet as</translation>
    </message>
    <message>
        <source>台账里不保存这些列：%1。</source>
        <translation>The ledger does not store these columns: %1.</translation>
    </message>
    <message>
        <source>“%1”这一列当作什么</source>
        <translation>Take column &quot;%1&quot; as</translation>
    </message>
    <message>
        <source>（不导入这一列）</source>
        <translation>(do not import this column)</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>台账：%1</source>
        <translation>Registry: %1</translation>
    </message>
    <message>
        <source>当作%1的依据：%2。</source>
        <translation>Taken for %1 because: %2.</translation>
    </message>
    <message>
        <source>不认识的标题</source>
        <translation>Unknown heading</translation>
    </message>
</context>
<context>
    <name>ui::IndicatorsPage</name>
    <message>
        <source>今日看板</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>小结</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>月通报</source>
        <translation>Monthly bulletin</translation>
    </message>
    <message>
        <source>电子培训券领用情况</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>就业情况</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>五年规划进展</source>
        <translation>Progress of the five-year plans</translation>
    </message>
    <message>
        <source>工作要情</source>
        <translation>Figures of the year</translation>
    </message>
    <message>
        <source>指标表</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>怎样得出</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>指标表：%1</source>
        <translation>Indicators: %1</translation>
    </message>
    <message>
        <source>正在计数</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>口径：%1</source>
        <translation>Definition: %1</translation>
    </message>
    <message>
        <source>第 %1 版，%2，自 %3 起</source>
        <translation>Version %1, %2, since %3</translation>
    </message>
    <message>
        <source>怎样得出：%1；用于：%2</source>
        <translation>Counted: %1; used in: %2</translation>
    </message>
    <message>
        <source>包含于：%1，不能大于它</source>
        <translation>Part of %1, never larger</translation>
    </message>
    <message>
        <source>注：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>上年同期</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>分子</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>分母</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>其中：%1</source>
        <translation>Of which %1</translation>
    </message>
    <message>
        <source>其余</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>ui::InlineBar</name>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>知道了（Esc）</source>
        <translation>OK (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::JournalModel</name>
    <message>
        <source>建账</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>升级</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>推算</source>
        <translation>Derive</translation>
    </message>
    <message>
        <source>演示</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>记事</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1（已撤销）</source>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>来源文件</source>
        <translation>Source file</translation>
    </message>
</context>
<context>
    <name>ui::JournalPage</name>
    <message>
        <source>显示更早的</source>
        <translation>Show earlier ones</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>按标题、人、理由、文件、日期查找</source>
        <translation>Search title, person, reason, file, date</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>全部种类</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>%1 步</source>
        <translation>Steps: %1</translation>
    </message>
    <message>
        <source>%1 步，共 %2 步</source>
        <translation>Steps: %1 of %2</translation>
    </message>
</context>
<context>
    <name>ui::KeysDialog</name>
    <message>
        <source>修改单元格</source>
        <translation>Edit the cell</translation>
    </message>
    <message>
        <source>向下</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>向右</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>向下填充</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>填充所选</source>
        <translation>Fill the selection</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>与 Excel、WPS 互相复制粘贴</source>
        <translation>Copy and paste to and from Excel and WPS</translation>
    </message>
    <message>
        <source>在本页查找</source>
        <translation>Find in this page</translation>
    </message>
    <message>
        <source>新建记录</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>表格与记录之间切换</source>
        <translation>Switch between grid and record</translation>
    </message>
    <message>
        <source>下一处问题</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>到处</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>表格与记录</source>
        <translation>Grid and record</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>保存记录</source>
        <translation>Save the record</translation>
    </message>
    <message>
        <source>显示或遮挡完整号码</source>
        <translation>Show or mask full numbers</translation>
    </message>
    <message>
        <source>本页的上一张、下一张表</source>
        <translation>Previous or next list of this page</translation>
    </message>
</context>
<context>
    <name>ui::KpiTile</name>
    <message>
        <source>累计 %1%2</source>
        <translation>To date: %1 %2</translation>
    </message>
    <message>
        <source>，目标 %1，完成 %2%，%3</source>
        <translation>, target %1, %2% done, %3</translation>
    </message>
    <message>
        <source>没有下达目标</source>
        <translation>No target set</translation>
    </message>
    <message>
        <source>目标 %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>完成 %1%</source>
        <translation>%1% done</translation>
    </message>
    <message>
        <source>去年同期 —</source>
        <translation>Last year —</translation>
    </message>
    <message>
        <source>去年同期 %1（%2%）</source>
        <translation>Last year %1 (%2%)</translation>
    </message>
    <message>
        <source>%1
%2
双击或按 Enter 查看背后的记录</source>
        <translation>%1
%2
Double-click or Enter shows the records behind it</translation>
    </message>
    <message>
        <source>，%1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>第 %1 名，共 %2</source>
        <translation>No. %1 of %2</translation>
    </message>
    <message>
        <source>首位 %1&#x3000;末位 %2</source>
        <translation>First %1, last %2</translation>
    </message>
    <message>
        <source>已完成目标</source>
        <translation>Target reached</translation>
    </message>
    <message>
        <source>每月需 %1</source>
        <translation>%1 a month needed</translation>
    </message>
    <message>
        <source>少 %1</source>
        <translation>%1 short</translation>
    </message>
</context>
<context>
    <name>ui::ListEditor</name>
    <message>
        <source>添加%1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>添加…</source>
        <translation>Add…</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>语言 Language</source>
        <translation>Language 语言</translation>
    </message>
    <message>
        <source>有一条记录还没有保存。</source>
        <translation>A record is not saved yet.</translation>
    </message>
    <message>
        <source>关闭后，刚填写的内容就没有了。</source>
        <translation>If you close now, what you have just entered is lost.</translation>
    </message>
    <message>
        <source>不保存，关闭</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>技能台账</source>
        <translation>SkillLedger</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>技能台账 %1</source>
        <translation>SkillLedger %1</translation>
    </message>
    <message>
        <source>市、县人社局的职业技能培训台账。自由软件，按 GPL-3.0 或更新版本发布，不作任何担保。</source>
        <translation>Vocational training registries for city and county human resources bureaus. Free software under the GPL-3.0 or later, without any warranty.</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>“%1”已经在另一个窗口打开，请到那个窗口继续。</source>
        <translation>&quot;%1&quot; is already open in another window. Please go on there.</translation>
    </message>
    <message>
        <source>这份台账放在网络盘上。</source>
        <translation>This ledger lies on a network drive.</translation>
    </message>
    <message>
        <source>网络中断或两台电脑同时打开，都可能损坏台账。请把它移到本机磁盘，用“备份”交给别人。</source>
        <translation>A broken connection, or two computers opening it at the same time, can damage it. Move it to a disk of this computer and use &quot;Backup&quot; to hand it to others.</translation>
    </message>
</context>
<context>
    <name>ui::MaskedEditor</name>
    <message>
        <source>显示完整号码（F2）</source>
        <translation>Show the full number (F2)</translation>
    </message>
</context>
<context>
    <name>ui::MeetingView</name>
    <message>
        <source>会议模式</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>← → 翻页&#x3000;T 表格&#x3000;P 一页纸&#x3000;Esc 退出</source>
        <translation>← → turn   T table   P hand-out   Esc end</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 / %3</source>
        <translation>%1&#x3000;%2 / %3</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>合并学员</source>
        <translation>Merge trainees</translation>
    </message>
    <message>
        <source>“%1”与这条记录是同一人：</source>
        <translation>“%1” is the same person as:</translation>
    </message>
    <message>
        <source>姓名、拼音首字母、证件号码</source>
        <translation>Name, pinyin initials, ID number</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已合并，并入的记录不再出现在名单中</source>
        <translation>Merged; the record that went is out of the lists</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ui::MergeView</name>
    <message>
        <source>换一条保留</source>
        <translation>Keep the other one</translation>
    </message>
    <message>
        <source>只看不同的</source>
        <translation>Only differences</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>保留</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>Merge in</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>两条记录对照</source>
        <translation>Two records side by side</translation>
    </message>
    <message>
        <source>单击或按空格，选择这一项取哪边的值</source>
        <translation>Click or press Space to choose whose value is taken</translation>
    </message>
    <message>
        <source>保留：%1</source>
        <translation>Keep: %1</translation>
    </message>
    <message>
        <source>并入：%1</source>
        <translation>Merge in: %1</translation>
    </message>
    <message>
        <source>两边相同</source>
        <translation>Same on both sides</translation>
    </message>
    <message>
        <source>名下登记</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>登记时间</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>供核对</source>
        <translation>For comparison</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 %2 条</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>并入的记录下没有别的登记。</source>
        <translation>Nothing else hangs on the record that goes.</translation>
    </message>
    <message>
        <source>转到保留的记录：%1。</source>
        <translation>Moved to the record that stays: %1.</translation>
    </message>
    <message>
        <source>并入的记录留在台账里备查，不再出现在名单中；可以撤销。</source>
        <translation>The record that goes stays in the ledger, out of its lists; this can be undone.</translation>
    </message>
</context>
<context>
    <name>ui::MomentDialog</name>
    <message>
        <source>就看这时</source>
        <translation>Show this moment</translation>
    </message>
    <message>
        <source>到哪一时刻</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>按标题、人、理由、文件、日期查找</source>
        <translation>Search title, person, reason, file, date</translation>
    </message>
    <message>
        <source>或者到哪次修改为止</source>
        <translation>or up to which change</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>到第 %1 次修改为止：%2</source>
        <translation>Up to change %1: %2</translation>
    </message>
    <message>
        <source>那时还没有这本台账，请选晚一些的时刻。</source>
        <translation>The ledger did not exist yet. Choose a later moment.</translation>
    </message>
</context>
<context>
    <name>ui::NavigationBar</name>
    <message>
        <source>导航</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>ui::NewLedgerForm</name>
    <message>
        <source>新建本单位数据</source>
        <translation>New data for our office</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>市局选全市，县（市、区）局选本县。以后市和县的数据可以合并，编号不会重复。</source>
        <translation>A city bureau chooses the whole city, a county bureau its county. Their data can be merged later without clashing ids.</translation>
    </message>
    <message>
        <source>工作年度</source>
        <translation>Working year</translation>
    </message>
    <message>
        <source>浏览…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>台账文件</source>
        <translation>Ledger file</translation>
    </message>
    <message>
        <source>全部数据都在这一个文件里，请放在本机磁盘上；不要放在网盘或共享文件夹。</source>
        <translation>All data is in this one file. Keep it on a disk of this computer, not on a cloud drive or in a shared folder.</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>建立台账</source>
        <translation>Create ledger</translation>
    </message>
    <message>
        <source>%1技能台账</source>
        <translation>%1 SkillLedger</translation>
    </message>
    <message>
        <source>台账文件放在哪里</source>
        <translation>Place of the ledger file</translation>
    </message>
    <message>
        <source>技能台账 (*.ledger)</source>
        <translation>SkillLedger files (*.ledger)</translation>
    </message>
    <message>
        <source>请填写台账文件放在哪里。</source>
        <translation>Give the place of the ledger file.</translation>
    </message>
</context>
<context>
    <name>ui::OptionPicker</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message>
        <source>查看这个数的明细</source>
        <translation>Show the records behind this figure</translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message>
        <source>粘贴为新%1</source>
        <translation>Paste as new %1</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>第一行是标题(&amp;T)</source>
        <translation>First row is a &amp;title row</translation>
    </message>
    <message>
        <source>剪贴板里有 %1 行 %2 列。第一行选择每列填到哪里；单元格可以直接改，改后重新核对。</source>
        <translation>%1 rows of %2 columns on the clipboard. The first line says where each column goes; cells can be changed here and are checked again.</translation>
    </message>
    <message>
        <source>要粘贴的行和核对结果</source>
        <translation>Rows to paste, as checked</translation>
    </message>
    <message>
        <source>不新增记录，改写列表里已有的内容；可以撤销</source>
        <translation>No new records: writes over what the list has; can be undone</translation>
    </message>
    <message>
        <source>第 %1 列填到</source>
        <translation>Column %1 goes to</translation>
    </message>
    <message>
        <source>（不要）</source>
        <translation>(leave out)</translation>
    </message>
    <message>
        <source>共 %1 条，都可以添加。</source>
        <translation>%1 rows, all can be added.</translation>
    </message>
    <message>
        <source>共 %1 条：可以添加 %2 条，不能添加 %3 条（改好红色的单元格再添加）</source>
        <translation>%1 rows: %2 can be added, %3 cannot (mend the red cells)</translation>
    </message>
    <message>
        <source>添加 %1 条</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>没有添加：%1</source>
        <translation>Not added: %1</translation>
    </message>
    <message>
        <source>已新增%1 %2 条</source>
        <translation>Added %2 %1</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ui::PasteModel</name>
    <message>
        <source>不添加：%1</source>
        <translation>Stays out: %1</translation>
    </message>
    <message>
        <source>可添加</source>
        <translation>Can be added</translation>
    </message>
    <message>
        <source>可添加，请核对：%1</source>
        <translation>Can be added, please check: %1</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>第 %1 列</source>
        <translation>Column %1</translation>
    </message>
</context>
<context>
    <name>ui::PickerEdit</name>
    <message>
        <source>打开列表（Alt+↓）</source>
        <translation>Open the list (Alt+↓)</translation>
    </message>
    <message>
        <source>%1没有“%2”这一项，请从列表中选择</source>
        <translation>%1 has no item &quot;%2&quot;; choose from the list</translation>
    </message>
    <message>
        <source>没有找到“%1”</source>
        <translation>&quot;%1&quot; was not found</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>打印预览：%1</source>
        <translation>Print preview: %1</translation>
    </message>
    <message>
        <source>预览，打印出来就是这样</source>
        <translation>Preview: this is what will be printed</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>另存 PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>保存到哪里</source>
        <translation>Save to</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>ui::ProblemPanel</name>
    <message>
        <source>必须改正：%1</source>
        <translation>Must be corrected: %1</translation>
    </message>
    <message>
        <source>请核对：%1</source>
        <translation>Please check: %1</translation>
    </message>
    <message>
        <source>有 %1 处需要处理（F8 下一处）</source>
        <translation>To deal with: %1 (F8 for the next)</translation>
    </message>
    <message>
        <source>有 %1 处需要处理，先列 %2 处（F8 下一处）</source>
        <translation>To deal with: %1, the first %2 listed (F8 for the next)</translation>
    </message>
</context>
<context>
    <name>ui::PurposeDialog</name>
    <message>
        <source>打印完整证件号码做什么用？用途会记入日志。</source>
        <translation>What are the full numbers needed for? The purpose is put on record.</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>如：报市财政局核对</source>
        <translation>E.g. check by the finance bureau</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>ui::RecentList</name>
    <message>
        <source>最近打开的台账</source>
        <translation>Recently opened ledgers</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>从列表中去掉</source>
        <translation>Remove from the list</translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message>
        <source>新建%1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>还没有保存。</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>不保存</source>
        <translation>Do not save</translation>
    </message>
</context>
<context>
    <name>ui::RecordForm</name>
    <message>
        <source>还原</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>回到保存过的内容</source>
        <translation>Go back to what was saved</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存（Ctrl+S）</source>
        <translation>Save (Ctrl+S)</translation>
    </message>
    <message>
        <source>不建了</source>
        <translation>Do not create</translation>
    </message>
    <message>
        <source>载入新的内容</source>
        <translation>Load the new content</translation>
    </message>
    <message>
        <source>用我的内容</source>
        <translation>Use mine</translation>
    </message>
    <message>
        <source>这条记录刚被删除。</source>
        <translation>This record was just deleted.</translation>
    </message>
    <message>
        <source>%1刚被别人改过，与你正在填写的不同。</source>
        <translation>%1 was just changed by someone else and differs from what you are entering.</translation>
    </message>
</context>
<context>
    <name>ui::RecordPane</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>没有选中记录</source>
        <translation>No record selected</translation>
    </message>
    <message>
        <source>在左边选一行，它的内容就在这里。</source>
        <translation>Select a row on the left to see it here.</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>“%1”的修改还没有保存。</source>
        <translation>The changes to &quot;%1&quot; are not saved.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>放弃修改</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>新建%1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>没有%1：%2</source>
        <translation>&quot;%1&quot; not done: %2</translation>
    </message>
    <message>
        <source>已%1：%2 现为“%3”</source>
        <translation>Done: %1. %2 is now &quot;%3&quot;</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>记录的各页</source>
        <translation>Parts of the record</translation>
    </message>
</context>
<context>
    <name>ui::RecordPicker</name>
    <message>
        <source>还没有%1</source>
        <translation>No %1 yet</translation>
    </message>
    <message>
        <source>还有更多，请再输入几个字</source>
        <translation>There are more; type a few more characters</translation>
    </message>
    <message>
        <source>新建%1…</source>
        <translation>New %1…</translation>
    </message>
</context>
<context>
    <name>ui::RegistryGrid</name>
    <message>
        <source>选中的格子里没有可以填写的内容。</source>
        <translation>Nothing can be filled in the selected cells.</translation>
    </message>
    <message>
        <source>这一列不是日期。</source>
        <translation>This column holds no dates.</translation>
    </message>
    <message>
        <source>粘贴到%1：%2，%3 行</source>
        <translation>Paste into %1: %2, %3 rows</translation>
    </message>
    <message>
        <source>向下填充%1：%2，%3 行</source>
        <translation>Fill down %1: %2, %3 rows</translation>
    </message>
    <message>
        <source>填充%1：%2，%3 行</source>
        <translation>Fill %1: %2, %3 rows</translation>
    </message>
    <message>
        <source>清空%1：%2，%3 行</source>
        <translation>Clear %1: %2, %3 rows</translation>
    </message>
    <message>
        <source>剪贴板里没有文字。</source>
        <translation>There is no text on the clipboard.</translation>
    </message>
</context>
<context>
    <name>ui::RegistryModel</name>
    <message>
        <source>（已删除）</source>
        <translation>(deleted)</translation>
    </message>
</context>
<context>
    <name>ui::RegistryPage</name>
    <message>
        <source>代码与参数</source>
        <translation>Codes and settings</translation>
    </message>
    <message>
        <source>看%1在某一时刻的样子</source>
        <translation>%1 as it was</translation>
    </message>
</context>
<context>
    <name>ui::RegistryTools</name>
    <message>
        <source>粘贴为新%1…</source>
        <translation>Paste as New %1…</translation>
    </message>
    <message>
        <source>按名单查找…</source>
        <translation>Find by List…</translation>
    </message>
    <message>
        <source>批量修改一列…</source>
        <translation>Change a Column…</translation>
    </message>
    <message>
        <source>查找和替换…</source>
        <translation>Find and Replace…</translation>
    </message>
    <message>
        <source>保存空表供填报…</source>
        <translation>Save Empty Workbook…</translation>
    </message>
    <message>
        <source>剪贴板里没有文字。</source>
        <translation>There is no text on the clipboard.</translation>
    </message>
    <message>
        <source>请先在 Excel、WPS 里复制要粘贴的行。</source>
        <translation>Copy the rows in Excel or WPS first.</translation>
    </message>
    <message>
        <source>不新增，从选中的格子起改写 %1 行</source>
        <translation>No new records: write over %1 rows from the selected cell on</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>已导出 %1 行到 %2，含完整号码，用途已记入日志</source>
        <translation>Exported %1 rows to %2 with full numbers; the purpose is journalled</translation>
    </message>
    <message>
        <source>已导出 %1 行到 %2，个人信息已遮挡</source>
        <translation>%1 rows exported to %2, personal data masked</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>正在排版</source>
        <translation>Laying out</translation>
    </message>
</context>
<context>
    <name>ui::RegistryView</name>
    <message>
        <source>恢复常用列</source>
        <translation>Restore the usual columns</translation>
    </message>
    <message>
        <source>没有%1，一条也没有改：%2</source>
        <translation>&quot;%1&quot; not done, no record was changed: %2</translation>
    </message>
    <message>
        <source>已%1%2 %3 条</source>
        <translation>Done: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>没有删除：%1</source>
        <translation>Not deleted: %1</translation>
    </message>
    <message>
        <source>已删除%1 %2 条</source>
        <translation>Deleted: %1 (%2)</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>新建%1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>新建一条（Ctrl+N）</source>
        <translation>New record (Ctrl+N)</translation>
    </message>
    <message>
        <source>已保存。它不符合现在的条件，所以没有列出。</source>
        <translation>Saved. It is not listed because it does not meet the present conditions.</translation>
    </message>
    <message>
        <source>清除条件，去看它</source>
        <translation>Clear conditions and show it</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>对列表里的全部行一次办理</source>
        <translation>Process all rows of the list at once</translation>
    </message>
    <message>
        <source>往日</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>看列表在某一时刻的样子，或比较两个时刻</source>
        <translation>The list as it was at a moment, or two moments compared</translation>
    </message>
    <message>
        <source>看某一时刻的样子…</source>
        <translation>As of a moment…</translation>
    </message>
    <message>
        <source>与某一时刻比较…</source>
        <translation>Compare with a moment…</translation>
    </message>
    <message>
        <source>这是%1的样子，只能查看，不能修改。</source>
        <translation>This is how it was at %1; it can only be looked at.</translation>
    </message>
    <message>
        <source>与现在比较</source>
        <translation>Compare with now</translation>
    </message>
    <message>
        <source>换一个时刻</source>
        <translation>Another moment</translation>
    </message>
    <message>
        <source>回到现在</source>
        <translation>Back to now</translation>
    </message>
    <message>
        <source>批量</source>
        <translation>Many rows</translation>
    </message>
    <message>
        <source>粘贴、查找名单、批量修改和空表</source>
        <translation>Paste, find by list, change many rows, empty workbooks</translation>
    </message>
</context>
<context>
    <name>ui::ReissueDialog</name>
    <message>
        <source>换发证书</source>
        <translation>Reissue certificate</translation>
    </message>
    <message>
        <source>换发</source>
        <translation>Reissue</translation>
    </message>
    <message>
        <source>空着从号段取下一个编号</source>
        <translation>Empty: the next number of the ranges</translation>
    </message>
    <message>
        <source>如：遗失、破损、姓名更改</source>
        <translation>Such as lost, damaged, change of name</translation>
    </message>
    <message>
        <source>原证书</source>
        <translation>Old certificate</translation>
    </message>
    <message>
        <source>新编号</source>
        <translation>New number</translation>
    </message>
    <message>
        <source>发证日期</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>换发原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>新证书不重复计数，原证书转为“已换发”。</source>
        <translation>The new certificate is not counted again; the old one becomes reissued.</translation>
    </message>
    <message>
        <source>已换发证书</source>
        <translation>Certificate reissued</translation>
    </message>
</context>
<context>
    <name>ui::RelatedRows</name>
    <message>
        <source>添加%1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>还没有%1</source>
        <translation>No %1 yet</translation>
    </message>
    <message>
        <source>属于这条记录的%1会列在这里。</source>
        <translation>%1 records that belong to this one are listed here.</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>Records: %1</translation>
    </message>
    <message>
        <source>已删除%1 %2 条</source>
        <translation>Deleted: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::ReportOptionsButton</name>
    <message>
        <source>报表怎样做</source>
        <translation>How the report is made</translation>
    </message>
    <message>
        <source>完成率截断，不四舍五入</source>
        <translation>Truncate rates instead of rounding</translation>
    </message>
    <message>
        <source>印在套红纸上，不印红头</source>
        <translation>For pre-printed paper, without the red head</translation>
    </message>
    <message>
        <source>跨页的表写承前页、过次页</source>
        <translation>Carry sums over pages</translation>
    </message>
    <message>
        <source>改写文字中的数字…</source>
        <translation>Write over numbers in the text…</translation>
    </message>
    <message>
        <source>看某一时刻的报表…</source>
        <translation>Report as of a moment…</translation>
    </message>
    <message>
        <source>与某一时刻比较…</source>
        <translation>Compare with a moment…</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>再做一次</source>
        <translation>Make it again</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>缩小 (Ctrl+-)</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
        <source>放大 (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>与窗口同宽 (Ctrl+0)</source>
        <translation>Fit width (Ctrl+0)</translation>
    </message>
    <message>
        <source>正在计数</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>没有做成报表</source>
        <translation>The report was not made</translation>
    </message>
    <message>
        <source>报表预览，打印出来就是这样</source>
        <translation>Preview of the report, just as it prints</translation>
    </message>
    <message>
        <source>哪种报表</source>
        <translation>Which report</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>编制版次</source>
        <translation>Keep as edition</translation>
    </message>
    <message>
        <source>按现在的台账固定成草稿，审核、批准后印发</source>
        <translation>Freezes the ledger&apos;s figures as a draft; issued after review and approval</translation>
    </message>
    <message>
        <source>看%1在某一时刻的样子</source>
        <translation>%1 as it was</translation>
    </message>
    <message>
        <source>这是按%1的台账统计的，不能编制版次。</source>
        <translation>Counted in the ledger as it was at %1; no edition can be made of it.</translation>
    </message>
    <message>
        <source>与现在比较</source>
        <translation>Compare with now</translation>
    </message>
    <message>
        <source>换一个时刻</source>
        <translation>Another moment</translation>
    </message>
    <message>
        <source>回到现在</source>
        <translation>Back to now</translation>
    </message>
</context>
<context>
    <name>ui::RetypeDialog</name>
    <message>
        <source>改写</source>
        <translation>Write over</translation>
    </message>
    <message>
        <source>恢复计算值</source>
        <translation>Back to the computed number</translation>
    </message>
    <message>
        <source>改写文字中的数字</source>
        <translation>Write over numbers in the text</translation>
    </message>
    <message>
        <source>改写的数字在纸上画线，计算值印在旁边，理由印在文末。明细不变。</source>
        <translation>A number written over is underlined on paper, the computed one stands beside it and the reason at the end. The rows stay as they are.</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>文字中的数字</source>
        <translation>Numbers in the text</translation>
    </message>
    <message>
        <source>如：按上报口径截断</source>
        <translation>Such as: truncated as reported</translation>
    </message>
    <message>
        <source>计算值</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>改写为</source>
        <translation>Write instead</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
</context>
<context>
    <name>ui::RevealBar</name>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>看号码做什么用（必填）</source>
        <translation>What the numbers are needed for (required)</translation>
    </message>
    <message>
        <source>谁、何时、为什么看了谁的号码，会记入修改记录</source>
        <translation>Who looked at whose numbers, when and why is kept in the change log</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>遮挡号码</source>
        <translation>Mask numbers</translation>
    </message>
    <message>
        <source>显示完整号码</source>
        <translation>Show full numbers</translation>
    </message>
    <message>
        <source>须说明用途，并记入修改记录（Ctrl+L）</source>
        <translation>Needs a purpose, which is kept in the change log (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>ui::RosterDialog</name>
    <message>
        <source>添加学员：%1</source>
        <translation>Add trainees: %1</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>名单(&amp;L)</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>从 Excel、WPS 复制名单，粘贴到这里；
也可以一行写一个身份证号，或姓名和身份证号。</source>
        <translation>Copy the list from Excel or WPS and paste it here;
or write one ID number a line, or name and ID number.</translation>
    </message>
    <message>
        <source>姓名、拼音或证件号码</source>
        <translation>Name, pinyin or ID number</translation>
    </message>
    <message>
        <source>从学员库选(&amp;P)</source>
        <translation>&amp;Pick from the registry</translation>
    </message>
    <message>
        <source>没有写明的类别</source>
        <translation>Category where none is given</translation>
    </message>
    <message>
        <source>没有写明的类别(&amp;C)</source>
        <translation>&amp;Category where none is given</translation>
    </message>
    <message>
        <source>逐人核对的结果</source>
        <translation>What was found of each person</translation>
    </message>
    <message>
        <source>已添加 %1 名学员</source>
        <translation>%1 trainees added</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>还没有名单。</source>
        <translation>No list yet.</translation>
    </message>
    <message>
        <source>共 %1 人：已有学员 %2 人，新学员 %3 人，不能参加 %4 人</source>
        <translation>%1 people: %2 known, %3 new, %4 refused</translation>
    </message>
    <message>
        <source>添加 %1 人</source>
        <translation>Add %1</translation>
    </message>
</context>
<context>
    <name>ui::RosterModel</name>
    <message>
        <source>● 已有学员</source>
        <translation>● Known</translation>
    </message>
    <message>
        <source>○ 新学员</source>
        <translation>○ New</translation>
    </message>
    <message>
        <source>◆ 不能参加</source>
        <translation>◆ Refused</translation>
    </message>
    <message>
        <source>选</source>
        <translation>pick</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Id number</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>ui::ScopeBar</name>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>ui::ScoreModel</name>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>准考证号</source>
        <translation>Admission No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>理论</source>
        <translation>Theory</translation>
    </message>
    <message>
        <source>实操</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>综合</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>ui::ScoresDialog</name>
    <message>
        <source>录入成绩 %1</source>
        <translation>Enter scores %1</translation>
    </message>
    <message>
        <source>复录成绩 %1</source>
        <translation>Key scores again %1</translation>
    </message>
    <message>
        <source>保存成绩</source>
        <translation>Save scores</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;及格线：理论 %3，实操 %4，综合 %5</source>
        <translation>%1&#x3000;%2&#x3000;Pass lines: theory %3, practical %4, total %5</translation>
    </message>
    <message>
        <source>综合成绩自动计算（理论 %1%，实操 %2%）</source>
        <translation>Compute totals (theory %1%, practical %2%)</translation>
    </message>
    <message>
        <source>78.5 和 785 都记作 78.5 分，78 记作 78.0 分；缺考输入“缺考”。Enter 向下，Tab 向右，可从 Excel 粘贴。</source>
        <translation>78.5 and 785 are both 78.5 points, 78 is 78.0; type 缺考 for absent. Enter goes down, Tab right; lists can be pasted from Excel.</translation>
    </message>
    <message>
        <source>复录看不到第一遍的成绩；保存后列出两遍不一致的考生。78.5 和 785 都记作 78.5 分，缺考输入“缺考”。</source>
        <translation>The first scores are hidden; candidates that differ are listed after saving. 78.5 and 785 are both 78.5 points; type 缺考 for absent.</translation>
    </message>
    <message>
        <source>成绩</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>已填入 %1 人的成绩。</source>
        <translation>Scores of %1 candidates filled in.</translation>
    </message>
    <message>
        <source>%1 行没有填入：%2</source>
        <translation>%1 lines were not filled in: %2</translation>
    </message>
    <message>
        <source>已录 %1 / %2 人&#x3000;合格 %3&#x3000;不合格 %4&#x3000;缺考 %5</source>
        <translation>%1 of %2 entered&#x3000;pass %3&#x3000;fail %4&#x3000;absent %5</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>已保存 %1 人的成绩</source>
        <translation>Scores of %1 candidates saved</translation>
    </message>
    <message>
        <source>不保存录入的成绩？</source>
        <translation>Leave without saving the scores?</translation>
    </message>
    <message>
        <source>关闭后，刚才录入的成绩不会保存。</source>
        <translation>What was entered will not be saved.</translation>
    </message>
    <message>
        <source>不保存</source>
        <translation>Do not save</translation>
    </message>
</context>
<context>
    <name>ui::SelectionBar</name>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除选中的行（Ctrl+-），可以撤销</source>
        <translation>Delete the selected rows (Ctrl+-); can be undone</translation>
    </message>
    <message>
        <source>%1 以上</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>共 %1 条</source>
        <translation>Records: %1</translation>
    </message>
    <message>
        <source>%1：%2 条</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>选中 %1 行：正在合计…</source>
        <translation>Rows selected: %1, adding up…</translation>
    </message>
    <message>
        <source>%1合计 %2</source>
        <translation>%1 total %2</translation>
    </message>
    <message>
        <source>选中 %1 行</source>
        <translation>Rows selected: %1</translation>
    </message>
    <message>
        <source>选中 %1 行：%2</source>
        <translation>Rows selected: %1; %2</translation>
    </message>
</context>
<context>
    <name>ui::SheetDialog</name>
    <message>
        <source>%1&#x3000;%2报表</source>
        <translation>%1: report of %2</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>按台账填列</source>
        <translation>Fill from ledger</translation>
    </message>
    <message>
        <source>本期和累计按台账的数字填写；就业两项按已登记的统计数填写</source>
        <translation>Fills period and total from the ledger; the two employment figures from those entered before</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>报表各项</source>
        <translation>Lines of the report</translation>
    </message>
    <message>
        <source>单位负责人</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>填表人</source>
        <translation>Filled in by</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>%1&#x3000;期限 %2</source>
        <translation>%1  due %2</translation>
    </message>
    <message>
        <source>&#x3000;报送 %1</source>
        <translation>  sent %1</translation>
    </message>
    <message>
        <source>退回原因：%1</source>
        <translation>Returned because: %1</translation>
    </message>
    <message>
        <source>已填 %1 / %2 项</source>
        <translation>%1 of %2 lines filled in</translation>
    </message>
    <message>
        <source>&#x3000;待说明 %1 处：%2</source>
        <translation>  %1 to explain: %2</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>已%1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>本期报表还没有印发。先锁定的，要注明原因。</source>
        <translation>The report of this period has not been issued yet. Locking ahead of that needs a reason.</translation>
    </message>
    <message>
        <source>原因（必填）</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>不保存填写的报表？</source>
        <translation>Leave the report unsaved?</translation>
    </message>
    <message>
        <source>关闭后，刚才填写的内容不会保存。</source>
        <translation>What has been entered is lost once this is closed.</translation>
    </message>
    <message>
        <source>不保存</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>读入表格…</source>
        <translation>Read a workbook…</translation>
    </message>
    <message>
        <source>读入县里填好的报表文件（.xlsx），核对后再保存</source>
        <translation>Reads a form that a county filled in (.xlsx); check it before saving</translation>
    </message>
    <message>
        <source>读入县里填好的报表</source>
        <translation>Read a report filled in by a county</translation>
    </message>
    <message>
        <source>表格文件 (*.xlsx *.xlsm *.xls *.ods *.csv)</source>
        <translation>Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv)</translation>
    </message>
    <message>
        <source>已从 %1 读入 %2 行，%3 个数字与原来不同。核对后保存，不保存就什么也不改。</source>
        <translation>%2 lines read from %1, %3 figures differ from before. Check and save; nothing changes unless you save.</translation>
    </message>
    <message>
        <source>没有认出的行：%1。</source>
        <translation>Lines that were not recognised: %1.</translation>
    </message>
    <message>
        <source>不是数字的格：%1。</source>
        <translation>Cells that are no number: %1.</translation>
    </message>
</context>
<context>
    <name>ui::SheetModel</name>
    <message>
        <source>“%1”不是金额。%2按万元填写，如 12.50。</source>
        <translation>“%1” is no amount. Enter %2 in CNY 10k, such as 12.50.</translation>
    </message>
    <message>
        <source>“%1”不是整数。%2按%3填写，如 310。</source>
        <translation>“%1” is no whole number. Enter %2 in %3, such as 310.</translation>
    </message>
    <message>
        <source>双击查看背后的记录</source>
        <translation>Double-click to see the rows behind it</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>年度目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>本期完成</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>累计完成</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>完成率%</source>
        <translation>Rate %</translation>
    </message>
    <message>
        <source>上年同期</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>系统数</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>差异</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>差异说明</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>存在问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>下步措施</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible</translation>
    </message>
</context>
<context>
    <name>ui::SplitModel</name>
    <message>
        <source>各单位之和减全市</source>
        <translation>Units less city</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>第%1季度</source>
        <translation>Q%1</translation>
    </message>
</context>
<context>
    <name>ui::SplitPage</name>
    <message>
        <source>目标分解</source>
        <translation>Split of targets</translation>
    </message>
    <message>
        <source>全市目标</source>
        <translation>City target</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>按上年完成分解</source>
        <translation>Split by last year</translation>
    </message>
    <message>
        <source>平均分解</source>
        <translation>Split equally</translation>
    </message>
    <message>
        <source>按现有比例分解</source>
        <translation>Split as now</translation>
    </message>
    <message>
        <source>各单位按表中全年数的比例分，月份按上年</source>
        <translation>Units in the proportion of the table, months as last year</translation>
    </message>
    <message>
        <source>吕技能办〔2021〕15号</source>
        <translation>Lüjinengban [2021] No. 15</translation>
    </message>
    <message>
        <source>调整已下达的目标时：此日以前截止的报表仍用原目标</source>
        <translation>When issued targets are changed: reports that end before this day keep the old ones</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>调整生效日期</source>
        <translation>Change takes effect</translation>
    </message>
    <message>
        <source>下达</source>
        <translation>Ask for them</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>各单位各季度的目标</source>
        <translation>Targets by unit and quarter</translation>
    </message>
    <message>
        <source>%1年目标分解</source>
        <translation>Split of the targets of %1</translation>
    </message>
    <message>
        <source>各单位之和 %1 与全市目标 %2 相差 %3，下达时要注明原因（R-502）</source>
        <translation>The units add up to %1, the city target is %2, a difference of %3: issuing it asks for a reason (R-502)</translation>
    </message>
    <message>
        <source>各单位之和等于全市目标 %1</source>
        <translation>The units add up to the city target of %1</translation>
    </message>
    <message>
        <source>已保存 %1 项目标</source>
        <translation>%1 targets saved</translation>
    </message>
    <message>
        <source>下达目标</source>
        <translation>Issue targets</translation>
    </message>
    <message>
        <source>各单位之和与全市目标不等，请注明原因：</source>
        <translation>The units do not add up to the city target. Please give the reason:</translation>
    </message>
    <message>
        <source>已下达 %1 项目标</source>
        <translation>%1 targets issued</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>技能台账 (*.ledger);;所有文件 (*)</source>
        <translation>SkillLedger files (*.ledger);;All files (*)</translation>
    </message>
    <message>
        <source>技能台账</source>
        <translation>SkillLedger</translation>
    </message>
    <message>
        <source>演示城市</source>
        <translation>Demo city</translation>
    </message>
    <message>
        <source>五个登记库、实名制学员、证书和季度小结，全部数据都在您自己的电脑上。</source>
        <translation>Five registries, real-name trainees, certificates and the quarterly summary, with all data on your own computer.</translation>
    </message>
    <message>
        <source>新建本单位数据</source>
        <translation>New data for our office</translation>
    </message>
    <message>
        <source>选好市或县，从一本空台账开始，代码表已备好。</source>
        <translation>Choose your city or county and start with an empty ledger, code tables at hand.</translation>
    </message>
    <message>
        <source>打开已有数据</source>
        <translation>Open existing data</translation>
    </message>
    <message>
        <source>打开一个台账文件（*.ledger）。</source>
        <translation>Open a ledger file (*.ledger).</translation>
    </message>
    <message>
        <source>看演示城市</source>
        <translation>See the demo city</translation>
    </message>
    <message>
        <source>一座编造的城市，两年的数据，所有页面和报表都能试。</source>
        <translation>An invented city with two years of data, to try every page and report.</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Recently opened</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from backup…</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在停止…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>正在打开 %1</source>
        <translation>Opening %1</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>正在建立 %1</source>
        <translation>Creating %1</translation>
    </message>
    <message>
        <source>正在建立演示城市，约一分钟</source>
        <translation>Creating the demo city, about a minute</translation>
    </message>
    <message>
        <source>从哪一份备份恢复</source>
        <translation>Backup to restore</translation>
    </message>
    <message>
        <source>恢复成哪个台账文件</source>
        <translation>Ledger file to restore to</translation>
    </message>
    <message>
        <source>正在恢复并核对</source>
        <translation>Restoring and verifying</translation>
    </message>
</context>
<context>
    <name>ui::StatePill</name>
    <message>
        <source>只看：%1</source>
        <translation>Only: %1</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>第 %1 步，共 %2 步：%3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::Steps</name>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>正在重做</source>
        <translation>Redoing</translation>
    </message>
    <message>
        <source>正在撤销</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>已重做：%1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>已撤销：%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
</context>
<context>
    <name>ui::SubmissionPage</name>
    <message>
        <source>信息报送</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>本期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>双击或 Enter 打开报表。右上角有标记的为迟报；红色的为逾期未报。</source>
        <translation>Double-click or press Enter to open a report. A mark in the upper right corner: sent late. Red: overdue.</translation>
    </message>
    <message>
        <source>催报文字</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>复制还没有报来的单位和期限，可粘贴到工作群</source>
        <translation>Copies the units whose reports are missing, with their days, to paste into a message</translation>
    </message>
    <message>
        <source>报送情况表</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>打开报表</source>
        <translation>Open report</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>报送日期</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>迟报(天)</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>已填</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>待说明</source>
        <translation>To explain</translation>
    </message>
    <message>
        <source>已说明</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>各单位本期报送情况</source>
        <translation>Reports of all units in the period</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>按时报送率 %1%（应报 %2 份，按时 %3 份）</source>
        <translation>%1% on time (%2 due, %3 on time)</translation>
    </message>
    <message>
        <source>%1年有 %2 份报表还没有下达。下达后，各单位在今日待办中看到期限。</source>
        <translation>%2 reports of %1 have not been asked for yet. Once they are, each unit sees its days among today&apos;s tasks.</translation>
    </message>
    <message>
        <source>下达</source>
        <translation>Ask for them</translation>
    </message>
    <message>
        <source>已下达 %1 份报表</source>
        <translation>%1 reports asked for</translation>
    </message>
    <message>
        <source>报表都已报来，没有要催报的。</source>
        <translation>All reports are in: nobody to remind.</translation>
    </message>
    <message>
        <source>催报文字已复制，共 %1 行</source>
        <translation>Reminder copied, %1 lines</translation>
    </message>
</context>
<context>
    <name>ui::TaskStrip</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在停止…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>ui::TimelineDialog</name>
    <message>
        <source>%1的技能履历</source>
        <translation>Skill history of %1</translation>
    </message>
    <message>
        <source>还没有履历</source>
        <translation>No history yet</translation>
    </message>
    <message>
        <source>培训、券、成绩、证书、补贴、就业和回访登记以后，会按时间列在这里。</source>
        <translation>Trainings, vouchers, results, certificates, subsidies, jobs and follow-ups are listed here in order of time once they are recorded.</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>What</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>技能履历</source>
        <translation>Skill history</translation>
    </message>
    <message>
        <source>双击打开记录</source>
        <translation>Double-click to open the record</translation>
    </message>
</context>
<context>
    <name>ui::TimetableDialog</name>
    <message>
        <source>排课：%1</source>
        <translation>Timetable: %1</translation>
    </message>
    <message>
        <source>保存课程表</source>
        <translation>Save timetable</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>含周末，节假日除外</source>
        <translation>Weekends too, no holidays</translation>
    </message>
    <message>
        <source>每天</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>上课日子(&amp;D)</source>
        <translation>&amp;Days</translation>
    </message>
    <message>
        <source>每天学时(&amp;H)</source>
        <translation>&amp;Hours a day</translation>
    </message>
    <message>
        <source>教师(&amp;T)</source>
        <translation>&amp;Teacher</translation>
    </message>
    <message>
        <source>地点(&amp;P)</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>按课程重排(&amp;R)</source>
        <translation>Lay out &amp;again</translation>
    </message>
    <message>
        <source>按课程的模块和上面的选择重新排，改过的内容会换掉</source>
        <translation>Lays the lessons out anew from the modules and the choices above; what was typed over goes</translation>
    </message>
    <message>
        <source>加一节</source>
        <translation>Add lesson</translation>
    </message>
    <message>
        <source>删这一节</source>
        <translation>Remove lesson</translation>
    </message>
    <message>
        <source>向下填充</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>课程表</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>这些日子排不下，还差 %1 学时（R-112）。请选别的日子，或改班级的日期、学时。</source>
        <translation>These days do not hold all lessons, %1 hours are left (R-112). Choose other days, or change the days or hours of the class.</translation>
    </message>
    <message>
        <source>共 %1 节、%2 天、%3 学时；班级 %4 学时</source>
        <translation>%1 lessons, %2 days, %3 hours; the class has %4 hours</translation>
    </message>
    <message>
        <source>课程表已保存：%1 节</source>
        <translation>Timetable saved: %1 lessons</translation>
    </message>
</context>
<context>
    <name>ui::TimetableModel</name>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>From</translation>
    </message>
    <message>
        <source>结束</source>
        <translation>To</translation>
    </message>
    <message>
        <source>上课内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>课时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>教师</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>教材</source>
        <translation>Textbook</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>查找 人 / 班 / 证 / 命令</source>
        <translation>Find records and commands</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>未体检</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>体检正常</source>
        <translation>Check passed</translation>
    </message>
    <message>
        <source>体检 %1 处</source>
        <translation>Check: %1 found</translation>
    </message>
    <message>
        <source>上次体检：%1</source>
        <translation>Last check: %1</translation>
    </message>
    <message>
        <source>备份 %1</source>
        <translation>Backup %1</translation>
    </message>
    <message>
        <source>未备份</source>
        <translation>No backup</translation>
    </message>
    <message>
        <source>备份在 %1</source>
        <translation>Backup in %1</translation>
    </message>
    <message>
        <source>这个台账还没有在这台电脑上备份过</source>
        <translation>This ledger was never backed up on this computer</translation>
    </message>
    <message>
        <source>当前账号：%1，按此切换</source>
        <translation>Signed in as %1; press to switch</translation>
    </message>
    <message>
        <source>当前账号：%1</source>
        <translation>Signed in as %1</translation>
    </message>
</context>
<context>
    <name>ui::TransitionBar</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>%1的原因（必填）</source>
        <translation>Reason for %1 (required)</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::VerifyDialog</name>
    <message>
        <source>登记核验</source>
        <translation>Record verification</translation>
    </message>
    <message>
        <source>核验一致的，同时办理“核验”（登记人不能核验自己登记的证书）</source>
        <translation>Move them on to verified as well (not by who registered them)</translation>
    </message>
    <message>
        <source>没有办理核验的证书</source>
        <translation>Certificates not moved on</translation>
    </message>
    <message>
        <source>一致</source>
        <translation>Consistent</translation>
    </message>
    <message>
        <source>不一致</source>
        <translation>Not consistent</translation>
    </message>
    <message>
        <source>查无此证</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>核验结果</source>
        <translation>Verification result</translation>
    </message>
    <message>
        <source>核验日期</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>共 %1 本证书。先在官方查询网站核对，再登记。</source>
        <translation>%1 certificates. Look them up on the official query site first.</translation>
    </message>
    <message>
        <source>正在登记</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>已登记核验 %1 本</source>
        <translation>Verification of %1 certificates recorded</translation>
    </message>
    <message>
        <source>核验结果已登记；%1 本没有办理核验，原因如下。</source>
        <translation>The answer is recorded; %1 were not moved on to verified, for these reasons.</translation>
    </message>
</context>
<context>
    <name>ui::ViewButton</name>
    <message>
        <source>全部记录</source>
        <translation>All records</translation>
    </message>
    <message>
        <source>更新“%1”</source>
        <translation>Update &quot;%1&quot;</translation>
    </message>
    <message>
        <source>删除“%1”</source>
        <translation>Delete &quot;%1&quot;</translation>
    </message>
    <message>
        <source>存为新视图：输入名称，回车</source>
        <translation>Save as a new view: type a name, press Enter</translation>
    </message>
    <message>
        <source>新视图的名称</source>
        <translation>Name of the new view</translation>
    </message>
    <message>
        <source>视图：%1</source>
        <translation>View: %1</translation>
    </message>
</context>
<context>
    <name>ui::Waiting</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::WorkDialog</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>还没有保存，关闭后这次的内容就没有了。</source>
        <translation>Nothing is saved yet; closing loses what was entered.</translation>
    </message>
    <message>
        <source>不保存，关闭</source>
        <translation>Close without saving</translation>
    </message>
</context>
<context>
    <name>ui::Workbench</name>
    <message>
        <source>这条%1没有自己的页面。</source>
        <translation>This record (%1) has no page of its own.</translation>
    </message>
</context>
<context>
    <name>ui::bankactions</name>
    <message>
        <source>发放清单保存到哪里（含完整账号）</source>
        <translation>Where to save the bank list (full accounts)</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>已生成发放清单 %1 笔，合计 %2 元，送出已记录</source>
        <translation>Bank list made: %1 payments, %2 yuan; put on record</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>选择银行回盘文件</source>
        <translation>Choose the bank&apos;s return file</translation>
    </message>
    <message>
        <source>已登记回盘：入账 %1 笔，退回 %2 笔（%3 元）</source>
        <translation>Return entered: %1 paid, %2 returned (%3 yuan)</translation>
    </message>
    <message>
        <source>银行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>打印发放清单</source>
        <translation>Print payment list</translation>
    </message>
    <message>
        <source>导出发放清单…</source>
        <translation>Export bank list…</translation>
    </message>
    <message>
        <source>登记回盘…</source>
        <translation>Enter bank return…</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xlsm *.xls *.et *.ods *.csv *.txt)</source>
        <translation>Spreadsheets (*.xlsx *.xlsm *.xls *.et *.ods *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>ui::classactions</name>
    <message>
        <source>结业 %1 人，未结业 %2 人</source>
        <translation>%1 completed, %2 failed</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>列表里没有到了结业日期、还在开班的班级。</source>
        <translation>No class of the list is running and has reached its last day.</translation>
    </message>
    <message>
        <source>按出勤率给 %1 个班级办理结业？</source>
        <translation>Complete %1 classes by attendance?</translation>
    </message>
    <message>
        <source>出勤率不够的学员记为未结业，并写明原因。可以一次撤销。</source>
        <translation>Trainees with too little attendance fail, with the reason. One undo takes it all back.</translation>
    </message>
    <message>
        <source>办理结业</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>花名册（完整号码）</source>
        <translation>Roster (full numbers)</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>花名册（完整号码）…</source>
        <translation>Roster (full numbers)…</translation>
    </message>
    <message>
        <source>添加学员</source>
        <translation>Add trainees</translation>
    </message>
    <message>
        <source>排课</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>考勤</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>全班结业</source>
        <translation>Complete all</translation>
    </message>
    <message>
        <source>按年龄段开班</source>
        <translation>Open for an age band</translation>
    </message>
    <message>
        <source>三分类结业统计</source>
        <translation>Completions by age band</translation>
    </message>
    <message>
        <source>按出勤率结业</source>
        <translation>Complete by attendance</translation>
    </message>
</context>
<context>
    <name>ui::editionactions</name>
    <message>
        <source>编制以来的变化</source>
        <translation>Changes since the draft</translation>
    </message>
    <message>
        <source>与所替代的一版的差别</source>
        <translation>Differences from the replaced edition</translation>
    </message>
    <message>
        <source>已按现在的台账重新取数</source>
        <translation>Recounted from the ledger as it is now</translation>
    </message>
    <message>
        <source>已编制成草稿，等待审核</source>
        <translation>Draft made, waiting for review</translation>
    </message>
    <message>
        <source>已编制成草稿，数字审核指出 %1 处矛盾</source>
        <translation>Draft made; the guard of figures names %1 contradictions</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>文号和说明</source>
        <translation>Number and explanation</translation>
    </message>
    <message>
        <source>改数</source>
        <translation>Change figure</translation>
    </message>
    <message>
        <source>重新取数</source>
        <translation>Recount</translation>
    </message>
    <message>
        <source>与所替代的一版比较</source>
        <translation>Compare with the replaced edition</translation>
    </message>
    <message>
        <source>编制更正版</source>
        <translation>Draft a correction</translation>
    </message>
</context>
<context>
    <name>ui::employmentactions</name>
    <message>
        <source>这个班的回访都已安排</source>
        <translation>All calls of this class are planned</translation>
    </message>
    <message>
        <source>已安排就业回访 %1 次，到期列在今日待办</source>
        <translation>%1 follow-up calls planned; they appear under Today&apos;s work when due</translation>
    </message>
    <message>
        <source>安排回访</source>
        <translation>Plan calls</translation>
    </message>
    <message>
        <source>未持证上岗</source>
        <translation>Working without a certificate</translation>
    </message>
    <message>
        <source>未持证上岗名单</source>
        <translation>Who works without a certificate</translation>
    </message>
</context>
<context>
    <name>ui::evaluation</name>
    <message>
        <source>考生</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>成绩</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>两遍录入的成绩没有差异。</source>
        <translation>The two keyings do not differ.</translation>
    </message>
    <message>
        <source>本计划还没有考生，请先生成考生。</source>
        <translation>This plan has no candidates yet. Make them first.</translation>
    </message>
    <message>
        <source>考生名册</source>
        <translation>Candidate list</translation>
    </message>
    <message>
        <source>考场签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>成绩汇总表</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>生成考生…</source>
        <translation>Make candidates…</translation>
    </message>
    <message>
        <source>安排补考…</source>
        <translation>Arrange resit…</translation>
    </message>
    <message>
        <source>录入成绩…</source>
        <translation>Enter scores…</translation>
    </message>
    <message>
        <source>复录…</source>
        <translation>Key again…</translation>
    </message>
    <message>
        <source>核对差异…</source>
        <translation>Differences…</translation>
    </message>
    <message>
        <source>登记证书…</source>
        <translation>Register certificates…</translation>
    </message>
    <message>
        <source>登记核验…</source>
        <translation>Record verification…</translation>
    </message>
    <message>
        <source>换发…</source>
        <translation>Reissue…</translation>
    </message>
    <message>
        <source>换发经过…</source>
        <translation>Reissue chain…</translation>
    </message>
    <message>
        <source>套打证书…</source>
        <translation>Print on certificate paper…</translation>
    </message>
    <message>
        <source>即将到期的证书</source>
        <translation>Certificates that expire soon</translation>
    </message>
    <message>
        <source>已过期的证书</source>
        <translation>Expired certificates</translation>
    </message>
    <message>
        <source>打印到期名单</source>
        <translation>Print expiry list</translation>
    </message>
    <message>
        <source>号段使用情况</source>
        <translation>Use of numbers</translation>
    </message>
    <message>
        <source>满意度汇总</source>
        <translation>Feedback summary</translation>
    </message>
    <message>
        <source>录入满意度…</source>
        <translation>Enter feedback…</translation>
    </message>
</context>
<context>
    <name>ui::handoveractions</name>
    <message>
        <source>已登记回执：接收 %1 条，退回 %2 条</source>
        <translation>Receipt taken: accepted %1, refused %2</translation>
    </message>
    <message>
        <source>；有 %1 个记录号不在这一批里</source>
        <translation>; %1 record numbers are not in this batch</translation>
    </message>
    <message>
        <source>选择省厅的回执文件</source>
        <translation>Choose the province&apos;s receipt</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xlsm *.csv *.txt)</source>
        <translation>Spreadsheets (*.xlsx *.xlsm *.csv *.txt)</translation>
    </message>
    <message>
        <source>已标记为今天报出</source>
        <translation>Marked as sent today</translation>
    </message>
    <message>
        <source>标记已报出</source>
        <translation>Mark as Sent</translation>
    </message>
    <message>
        <source>登记回执…</source>
        <translation>Take Receipt…</translation>
    </message>
    <message>
        <source>生成上报批次…</source>
        <translation>New Hand-over Batch…</translation>
    </message>
</context>
<context>
    <name>ui::moment</name>
    <message>
        <source>%1（第 %2 次修改之后）</source>
        <translation>%1 (after change %2)</translation>
    </message>
</context>
<context>
    <name>ui::pages</name>
    <message>
        <source>培训评价</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>备份与恢复</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>体检</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>代码与参数</source>
        <translation>Codes and settings</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Registries</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>班级</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>今日看板</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>劳务品牌</source>
        <translation>Labour brands</translation>
    </message>
    <message>
        <source>技能大赛</source>
        <translation>Skills competitions</translation>
    </message>
    <message>
        <source>组织与宣传</source>
        <translation>Leading groups and publicity</translation>
    </message>
    <message>
        <source>就业</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>督导</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>培训券</source>
        <translation>Vouchers</translation>
    </message>
    <message>
        <source>补贴</source>
        <translation>Subsidies</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notices</translation>
    </message>
    <message>
        <source>规划</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>券与补贴</source>
        <translation>Vouchers and subsidies</translation>
    </message>
    <message>
        <source>今日待办</source>
        <translation>Today&apos;s work</translation>
    </message>
    <message>
        <source>重复与疑点</source>
        <translation>Duplicates and flags</translation>
    </message>
    <message>
        <source>培训证书</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>目标任务</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>报送记录</source>
        <translation>Reports of the units</translation>
    </message>
    <message>
        <source>目标分解</source>
        <translation>Split of targets</translation>
    </message>
    <message>
        <source>指标表</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>信息报送</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>报表版次</source>
        <translation>Report editions</translation>
    </message>
    <message>
        <source>上报省厅</source>
        <translation>Hand-over</translation>
    </message>
</context>
<context>
    <name>ui::recordactions</name>
    <message>
        <source>履历</source>
        <translation>History</translation>
    </message>
    <message>
        <source>与另一条合并…</source>
        <translation>Merge with another…</translation>
    </message>
    <message>
        <source>已并入：打开保留的记录</source>
        <translation>Merged: open the record that stays</translation>
    </message>
</context>
<context>
    <name>ui::submissionactions</name>
    <message>
        <source>打开报表</source>
        <translation>Open report</translation>
    </message>
    <message>
        <source>县级报表</source>
        <translation>County form</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>ui::subsidyactions</name>
    <message>
        <source>已生成明细：符合规定 %1 人，不予补贴 %2 人，原有 %3 人</source>
        <translation>Items made: %1 eligible, %2 refused, %3 already there</translation>
    </message>
    <message>
        <source>追回补贴</source>
        <translation>Recover subsidy</translation>
    </message>
    <message>
        <source>这笔补贴将列为追回，批次转为追回中；追回后 36 个月内再申请会提示。</source>
        <translation>This subsidy will be recovered and its batch turns to recovery; for 36 months a new claim is flagged.</translation>
    </message>
    <message>
        <source>追回的原因（必填）</source>
        <translation>Why it is recovered (required)</translation>
    </message>
    <message>
        <source>追回</source>
        <translation>Recover</translation>
    </message>
    <message>
        <source>生成明细</source>
        <translation>Make items</translation>
    </message>
    <message>
        <source>与台账核对</source>
        <translation>Match with the ledger</translation>
    </message>
    <message>
        <source>打印公示</source>
        <translation>Print notice</translation>
    </message>
</context>
<context>
    <name>ui::templatefile</name>
    <message>
        <source>%1（空表）</source>
        <translation>%1 (empty)</translation>
    </message>
    <message>
        <source>空表保存到哪里</source>
        <translation>Where to save the empty workbook</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>已保存空表 %1</source>
        <translation>Saved the empty workbook %1</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
</context>
</TS>
