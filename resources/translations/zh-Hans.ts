<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AccountWords</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Owns product</source>
        <translation>在用产品</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>No company name</source>
        <translation>没有公司名称</translation>
    </message>
    <message>
        <source>{field}: more than {value} characters</source>
        <translation>{field}：超过 {value} 个字符</translation>
    </message>
    <message>
        <source>{field}: characters that cannot be read. Try another encoding.</source>
        <translation>{field}：有无法识别的字符。请换一种编码。</translation>
    </message>
    <message>
        <source>More cells than headers: {value}. The values may be shifted.</source>
        <translation>单元格比表头多：{value} 个。内容可能错位。</translation>
    </message>
    <message>
        <source>{field}: the formula gives an error, {value}</source>
        <translation>{field}：公式出错，{value}</translation>
    </message>
    <message>
        <source>{field}: the spreadsheet made a date of it, {value}</source>
        <translation>{field}：被表格软件变成了日期，{value}</translation>
    </message>
    <message>
        <source>{field}: a negative number, {value}</source>
        <translation>{field}：负数，{value}</translation>
    </message>
    <message>
        <source>No customer type is called “{value}”</source>
        <translation>没有名为“{value}”的客户类型</translation>
    </message>
    <message>
        <source>Same account as in row {value}</source>
        <translation>与第{value}行是同一客户</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新增 {count}</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>更新 {count}</translation>
    </message>
    <message>
        <source>{count} already here</source>
        <translation>已有 {count}</translation>
    </message>
    <message>
        <source>{count} twice in the list, left out</source>
        <translation>名单内重复 {count}，未导入</translation>
    </message>
    <message>
        <source>{count} with errors, left out</source>
        <translation>有错误 {count}，未导入</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The real companies sales can reach. Import a list as CSV or XLSX; rules give each a customer type, and the counts feed the target groups.</source>
        <translation>销售能触达的真实客户。导入 CSV 或 XLSX 名单，由规则给每个客户分配客户类型，数量会计入目标客户群。</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>导入客户名单…</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Without a customer type</source>
        <translation>没有客户类型</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>已选 {chosen}，共 {count}</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>显示 {count}</translation>
    </message>
    <message>
        <source>Delete accounts</source>
        <translation>删除客户</translation>
    </message>
    <message>
        <source>Give accounts a customer type</source>
        <translation>设置客户类型</translation>
    </message>
    <message>
        <source>Assign accounts by rules</source>
        <translation>按规则分配客户</translation>
    </message>
    <message>
        <source>No customer type</source>
        <translation>无客户类型</translation>
    </message>
    <message>
        <source>Accounts without a customer type</source>
        <translation>没有客户类型的客户</translation>
    </message>
    <message>
        <source>All accounts, also those set by hand</source>
        <translation>全部客户，包括手动设置的</translation>
    </message>
    <message>
        <source>{count} of {total} shown</source>
        <translation>显示{count}家，共{total}家</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目…(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开…(&amp;O)</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为…(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <translation>分享副本…(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Project settings…</source>
        <translation>项目设置…(&amp;P)</translation>
    </message>
    <message>
        <source>language currency as-of date author</source>
        <translation>语言 货币 数据截止日期 作者</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史…(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find or run…</source>
        <translation>查找或执行命令…(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置…(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>原始大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>使用手册(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About PMM Desk</source>
        <translation>关于PMM Desk(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export kit…</source>
        <translation>导出工具包(&amp;E)…</translation>
    </message>
    <message>
        <source>Next &amp;section</source>
        <translation>下一分区(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>上一分区(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy the whole table</source>
        <translation>复制整张表(&amp;C)</translation>
    </message>
    <message>
        <source>spreadsheet Excel export</source>
        <translation>电子表格 Excel 导出</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet</source>
        <translation>从电子表格粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>table Excel import</source>
        <translation>表格 Excel 导入</translation>
    </message>
    <message>
        <source>Check a se&amp;ntence…</source>
        <translation>检查一句话(&amp;N)…</translation>
    </message>
    <message>
        <source>jargon abbreviation advertising plain language paste</source>
        <translation>行话 缩写 广告法 说人话 粘贴</translation>
    </message>
    <message>
        <source>Next &amp;marked word</source>
        <translation>下一处标记(&amp;M)</translation>
    </message>
    <message>
        <source>Marked word &amp;before</source>
        <translation>上一处标记(&amp;B)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Open {address}</source>
        <translation>打开 {address}</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>Kept as text: only http, https and mailto links are opened, not “{scheme}:”.</source>
        <translation>仅作文字保存：只会打开http、https和mailto链接，不会打开“{scheme}:”。</translation>
    </message>
    <message>
        <source>Kept as text: this is no web or mail address.</source>
        <translation>仅作文字保存：这不是网址或邮箱地址。</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Why this tier</source>
        <translation>为何是这一级</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What each score could do</source>
        <translation>每项打分能改变什么</translation>
    </message>
    <message>
        <source>Weights at which the tier stays</source>
        <translation>级别不变的权重范围</translation>
    </message>
    <message>
        <source>One point more or less</source>
        <translation>加减1分</translation>
    </message>
    <message>
        <source>Nearby weightings</source>
        <translation>相近的权重</translation>
    </message>
    <message>
        <source>The comparison disagrees</source>
        <translation>与对比表不一致</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>打印决策单</translation>
    </message>
    <message>
        <source>Propose another tier</source>
        <translation>提议其他级别</translation>
    </message>
    <message>
        <source>Choose a feature to see why it has its tier.</source>
        <translation>选一个功能，看它为何是这一级。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation>还没有级别</translation>
    </message>
    <message>
        <source>{criterion}: {low} to {high} points with scores from {first} to {last}; now {now}</source>
        <translation>{criterion}：打{first}到{last}分时，得分从{low}到{high}；现在打{now}分</translation>
    </message>
    <message>
        <source>; {tier} at {score}</source>
        <translation>；打{score}分时为{tier}</translation>
    </message>
    <message>
        <source>{criterion}: {share}% today; the tier stays at {interval}</source>
        <translation>{criterion}：目前{share}%；{interval}时级别不变</translation>
    </message>
    <message>
        <source>No single point changes the tier by score.</source>
        <translation>任何一项加减1分，得分对应的级别都不变。</translation>
    </message>
    <message>
        <source>{percent}%: under so many of 1,000 weightings near today’s, each weight up to a fifth more or less, the tier by score stays.</source>
        <translation>{percent}%：把每项权重各自增减至多五分之一，取1,000组，其中这么多组下得分对应的级别不变。</translation>
    </message>
    <message>
        <source>{row}: {rivals}</source>
        <translation>{row}：{rivals}</translation>
    </message>
    <message>
        <source>Open the row in the comparison</source>
        <translation>打开对比表中的这一行</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>A target group needs all three: a role, a kind of company and a way of buying.</source>
        <translation>目标客户群需要三项俱全：客户角色、客户类型和购买行为。</translation>
    </message>
    <message>
        <source>Add a target group</source>
        <translation>添加目标客户群</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>添加替代方案</translation>
    </message>
    <message>
        <source>Version 1</source>
        <translation>第1版</translation>
    </message>
    <message>
        <source>Keep the sentence</source>
        <translation>采用句子</translation>
    </message>
</context>
<context>
    <name>AskScores</name>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>文件放在哪里</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {folder}. Send each to its person.</source>
        <translation>
            <numerusform>已在 {folder} 写入%n个文件，请分别发给本人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ask for scores</source>
        <translation>请人评分</translation>
    </message>
    <message>
        <source>Each one gets a file of their own: the features, the criteria with their rubrics, and only what they themselves have said so far.</source>
        <translation>每人一份文件：功能、评分项及其标准，只含本人已经给出的评分。</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>请谁评分</translation>
    </message>
    <message>
        <source>A copy for PMM Desk (.pmm)</source>
        <translation>PMM Desk 副本（.pmm）</translation>
    </message>
    <message>
        <source>A form for a spreadsheet (.xlsx), in each one’s language</source>
        <translation>表格（.xlsx），用各人的语言</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AssignmentRules</name>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>An account is of this type when all these conditions hold. Several values are separated by commas: one of them is enough.</source>
        <translation>客户满足以下全部条件，即属于此类型。多个值用逗号分隔，符合其一即可。</translation>
    </message>
    <message>
        <source>{count} in the list</source>
        <translation>名单中 {count}</translation>
    </message>
    <message>
        <source>{count}, from the list of accounts</source>
        <translation>{count}，来自客户名单</translation>
    </message>
    <message>
        <source>Assign accounts by rules</source>
        <translation>按规则分配客户</translation>
    </message>
    <message>
        <source>{count} accounts were given a customer type.</source>
        <translation>已给 {count} 个客户分配客户类型。</translation>
    </message>
    <message>
        <source>No account without a customer type meets the conditions of any.</source>
        <translation>没有客户类型的客户中，没有符合任何类型条件的。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Compares</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>AudienceAccounts</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Customer type of the chosen</source>
        <translation>设置所选的客户类型</translation>
    </message>
    <message>
        <source>Assign by rules</source>
        <translation>按规则分配</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Delete the chosen accounts</source>
        <translation>删除所选客户</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>导入客户名单…</translation>
    </message>
</context>
<context>
    <name>AudienceBehaviours</name>
    <message>
        <source>Add buying behaviour</source>
        <translation>添加购买行为</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>How new the purchase is</source>
        <translation>采购类型</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>People deciding, from</source>
        <translation>决策人数，从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Months it takes, from</source>
        <translation>所需月数，从</translation>
    </message>
    <message>
        <source>Where the budget comes from</source>
        <translation>预算来源</translation>
    </message>
    <message>
        <source>How they buy: channel, tender, contract</source>
        <translation>购买方式：渠道、招标、合同</translation>
    </message>
    <message>
        <source>Target groups that buy this way</source>
        <translation>这样购买的目标客户群</translation>
    </message>
    <message>
        <source>No target group buys this way yet.</source>
        <translation>还没有目标客户群这样购买。</translation>
    </message>
</context>
<context>
    <name>AudienceCoverage</name>
    <message>
        <source>Noticed</source>
        <translation>发现的缺口</translation>
    </message>
    <message>
        <source>a line leads to its place</source>
        <translation>点击一行即可前往</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有缺口。</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Why it is impossible</source>
        <translation>为什么不可能</translation>
    </message>
    <message>
        <source>A free place begins a target group with these three. Press X on it, or right-click, if they never meet.</source>
        <translation>点空位即以这三项新建目标客户群。如果三项不会同时出现，按X或点右键标记。</translation>
    </message>
</context>
<context>
    <name>AudienceFindings</name>
    <message>
        <source>, </source>
        <comment>between the things that are missing</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>“{name}” has no expected revenue yet: {missing} missing.</source>
        <translation>“{name}”还没有预期收入：缺少{missing}。</translation>
    </message>
    <message>
        <source>The accounts of “{type}” are counted {share}% in sum, by {groups}.</source>
        <translation>“{type}”的客户数被{groups}合计计入{share}%。</translation>
    </message>
    <message>
        <source>These groups influence each other in a ring, so none counts its revenue: {groups}.</source>
        <translation>这些客户群互相影响，形成循环，收入都未计入：{groups}。</translation>
    </message>
    <message>
        <source>“{name}” has the same role, type and behaviour as another group.</source>
        <translation>“{name}”与另一个客户群的客户角色、客户类型和购买行为完全相同。</translation>
    </message>
    <message>
        <source>The buying committee of “{name}” has no economic buyer.</source>
        <translation>“{name}”的采购决策链里还没有经济购买者。</translation>
    </message>
    <message>
        <source>We say nothing yet to {persona} in “{group}”.</source>
        <translation>“{group}”里还没有给{persona}的沟通话术。</translation>
    </message>
    <message>
        <source>A market variable of “{group}” ({variable}) has no conclusion yet.</source>
        <translation>“{group}”的一项市场变量（{variable}）还没有结论。</translation>
    </message>
    <message>
        <source>These groups share the accounts of “{type}”, which count once: {groups}.</source>
        <translation>这些客户群共用“{type}”的客户，只计一次：{groups}。</translation>
    </message>
    <message>
        <source>{name} is only ever an influencer: no group with this role counts revenue.</source>
        <translation>{name}一直只是影响者：这个角色的客户群都不计收入。</translation>
    </message>
    <message>
        <source>No target group is of the class “{class}” yet.</source>
        <translation>还没有“{class}”类别的目标客户群。</translation>
    </message>
    <message>
        <source>{unused} of {possible} combinations of role, type and behaviour are not used.</source>
        <translation>客户角色、客户类型和购买行为共{possible}种组合，有{unused}种未使用。</translation>
    </message>
    <message>
        <source>“{name}” has neither a team nor an activity.</source>
        <translation>“{name}”还没有配备团队和活动。</translation>
    </message>
    <message>
        <source>“{name}” has not been agreed with sales yet.</source>
        <translation>“{name}”还没有与销售达成一致。</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was agreed with sales on {date}.</source>
        <translation>“{name}”在{date}与销售达成一致后又有改动。</translation>
    </message>
    <message>
        <source>“{name}” comes from market data, but no source is written down.</source>
        <translation>“{name}”来自市场数据，但没有写明来源。</translation>
    </message>
    <message>
        <source>The portrait of {name} still lacks: {missing}.</source>
        <translation>{name}的角色画像还缺：{missing}。</translation>
    </message>
    <message>
        <source>The portrait of {name} was checked {age} days ago, the limit is {limit}.</source>
        <translation>{name}的角色画像已有{age}天未复核，期限为{limit}天。</translation>
    </message>
    <message>
        <source>The portrait of {name} was checked on {date}, after the as-of date.</source>
        <translation>{name}的角色画像复核于{date}，晚于数据截止日期。</translation>
    </message>
    <message>
        <source>No target group addresses {name} yet.</source>
        <translation>还没有目标客户群面向{name}。</translation>
    </message>
    <message>
        <source>The influence of {name} ({influence} of 5) has no evidence yet.</source>
        <translation>{name}的影响力（{influence}/5）还没有依据。</translation>
    </message>
    <message>
        <source>{missing} missing</source>
        <translation>缺{missing}</translation>
    </message>
    <message>
        <source>accounts counted {share}%</source>
        <translation>客户数占比合计{share}%</translation>
    </message>
    <message>
        <source>influences in a ring</source>
        <translation>互相影响</translation>
    </message>
    <message>
        <source>same as another group</source>
        <translation>与另一客户群相同</translation>
    </message>
    <message>
        <source>no economic buyer</source>
        <translation>缺经济购买者</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>还没有话术</translation>
    </message>
    <message>
        <source>issues without a message</source>
        <translation>问题没有对应话术</translation>
    </message>
    <message>
        <source>no conclusion</source>
        <translation>没有结论</translation>
    </message>
    <message>
        <source>accounts shared</source>
        <translation>客户共用</translation>
    </message>
    <message>
        <source>only an influencer</source>
        <translation>只是影响者</translation>
    </message>
    <message>
        <source>no group for “{class}”</source>
        <translation>“{class}”没有客户群</translation>
    </message>
    <message>
        <source>{unused} unused combinations</source>
        <translation>{unused}种组合未用</translation>
    </message>
    <message>
        <source>no team, no activity</source>
        <translation>无团队和活动</translation>
    </message>
    <message>
        <source>not agreed with sales</source>
        <translation>未与销售对齐</translation>
    </message>
    <message>
        <source>changed since agreed</source>
        <translation>达成一致后有改动</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>lacks {missing}</source>
        <translation>缺{missing}</translation>
    </message>
    <message>
        <source>checked {age} days ago</source>
        <translation>已{age}天未复核</translation>
    </message>
    <message>
        <source>checked in the future</source>
        <translation>复核日期晚于截止日</translation>
    </message>
    <message>
        <source>in no target group</source>
        <translation>不在任何客户群</translation>
    </message>
    <message>
        <source>influence without evidence</source>
        <translation>影响力无依据</translation>
    </message>
    <message numerus="yes">
        <source>Nothing we say answers the %n issue(s) of {name}.</source>
        <translation>
            <numerusform>{name}的%n个业务问题都没有对应话术。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has a combination that is marked as impossible.</source>
        <translation>“{name}”的组合已标记为不可能。</translation>
    </message>
    <message>
        <source>Influence goes round in a ring in “{group}”: {personas}.</source>
        <translation>“{group}”中的影响关系绕成了一圈：{personas}。</translation>
    </message>
    <message>
        <source>Nobody works the class “{class}” yet: it has neither a team nor an activity.</source>
        <translation>“{class}”还没有人负责：既没有团队，也没有活动。</translation>
    </message>
    <message>
        <source>marked as impossible</source>
        <translation>已标记为不可能</translation>
    </message>
    <message>
        <source>influence in a ring</source>
        <translation>影响关系成环</translation>
    </message>
    <message>
        <source>no team for “{class}”</source>
        <translation>“{class}”没有团队</translation>
    </message>
    <message>
        <source>“{name}” addresses {persona}, a role that is not to be addressed.</source>
        <translation>“{name}”的对象{persona}是非目标角色。</translation>
    </message>
    <message>
        <source>role is no target</source>
        <translation>角色非目标</translation>
    </message>
    <message>
        <source>“{name}” says more “from” than “to”: one of the two is wrong.</source>
        <translation>“{name}”的起始值大于结束值，其中一个有误。</translation>
    </message>
    <message>
        <source>“from” above “to”</source>
        <translation>起始大于结束</translation>
    </message>
</context>
<context>
    <name>AudienceGroups</name>
    <message>
        <source>By expected revenue</source>
        <translation>按预期收入排序</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表排序</translation>
    </message>
    <message>
        <source>New target group</source>
        <translation>新建目标客户群</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Preview sheet</source>
        <translation>预览资料</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>客户角色</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Buying behaviour</source>
        <translation>购买行为</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>leave empty what nobody knows</source>
        <translation>不知道的请留空</translation>
    </message>
    <message>
        <source>Accounts, if not all of the type</source>
        <translation>客户数（若非该类型全部）</translation>
    </message>
    <message>
        <source>Share of accounts</source>
        <translation>客户数占比</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>响应率</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>成单率</translation>
    </message>
    <message>
        <source>Yearly value of one deal</source>
        <translation>每单年合同额</translation>
    </message>
    <message>
        <source>Influence, 1 to 5</source>
        <translation>影响力（1–5）</translation>
    </message>
    <message>
        <source>Influences the group</source>
        <translation>影响的客户群</translation>
    </message>
    <message>
        <source>Buying committee</source>
        <translation>采购决策链</translation>
    </message>
    <message>
        <source>who takes part, who decides</source>
        <translation>谁参与，谁拍板</translation>
    </message>
    <message>
        <source>Show the influence map</source>
        <translation>显示影响力图</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>So far only the group&apos;s own role</source>
        <translation>目前只有客户群自己的角色</translation>
    </message>
    <message>
        <source>Begin the committee</source>
        <translation>建立决策链</translation>
    </message>
    <message>
        <source>Market variables</source>
        <translation>市场变量</translation>
    </message>
    <message>
        <source>what changes around them, and what follows for us</source>
        <translation>他们周围在变什么，我们该怎么做</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Need and class</source>
        <translation>需求与类别</translation>
    </message>
    <message>
        <source>Headline need</source>
        <translation>首要需求</translation>
    </message>
    <message>
        <source>What they bought so far</source>
        <translation>已购情况</translation>
    </message>
    <message>
        <source>Still buys the star product</source>
        <translation>仍在购买明星产品</translation>
    </message>
    <message>
        <source>Owns a lower product of its range</source>
        <translation>已有同系列较低版本</translation>
    </message>
    <message>
        <source>Owns another product</source>
        <translation>已有其他产品</translation>
    </message>
    <message>
        <source>Bought once, nothing for three years</source>
        <translation>买过一次，三年未再购买</translation>
    </message>
    <message>
        <source>Order of work</source>
        <translation>工作安排</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Agreed with sales by</source>
        <translation>与销售确认人</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Where the group comes from</source>
        <translation>客户群来源</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Note, source</source>
        <translation>备注、来源</translation>
    </message>
    <message>
        <source>Pick one of each, or drag it onto its place: the group begins as soon as all three are chosen.</source>
        <translation>每列选一项，或拖到上方的位置；三项选齐，客户群就建好了。</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>添加客户角色</translation>
    </message>
    <message>
        <source>Add customer type</source>
        <translation>添加客户类型</translation>
    </message>
    <message>
        <source>Add buying behaviour</source>
        <translation>添加购买行为</translation>
    </message>
</context>
<context>
    <name>AudiencePersonas</name>
    <message>
        <source>Add role</source>
        <translation>添加客户角色</translation>
    </message>
    <message>
        <source>From a project…</source>
        <translation>从项目带入…</translation>
    </message>
    <message>
        <source>Bring roles in from another project</source>
        <translation>从另一个项目带入客户角色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Preview sheet</source>
        <translation>预览单页</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Copy to another project…</source>
        <translation>复制到另一个项目…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Role, job title</source>
        <translation>角色、职位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>A sentence they say, in their words</source>
        <translation>一句客户原话</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一句话概括</translation>
    </message>
    <message>
        <source>Part in the decision</source>
        <translation>决策身份</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>第一身份</translation>
    </message>
    <message>
        <source>Second part</source>
        <translation>第二身份</translation>
    </message>
    <message>
        <source>Influence, 1 to 5</source>
        <translation>影响力（1–5）</translation>
    </message>
    <message>
        <source>How we know of the influence</source>
        <translation>影响力的依据</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>how bad × how often, 1 to 5 each</source>
        <translation>严重程度 × 发生频率，各1–5</translation>
    </message>
    <message>
        <source>Add pain</source>
        <translation>添加痛点</translation>
    </message>
    <message>
        <source>What hurts in their daily work, in their own words?</source>
        <translation>日常工作中什么最让他们头疼？请用客户原话。</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>目标与考核</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What they are measured by</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Jobs, gains, triggers</source>
        <translation>任务、收益与触发事件</translation>
    </message>
    <message>
        <source>The job in one sentence: when …, I want …, so that …</source>
        <translation>一句话任务：当……时，我想……，以便……</translation>
    </message>
    <message>
        <source>Hidden blocks: kept with all they hold, and not printed. Click one to bring it back.</source>
        <translation>已隐藏的板块：内容全部保留，不会打印。点一下即可恢复显示。</translation>
    </message>
    <message>
        <source>Gains they hope for</source>
        <translation>期望的收益</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>What makes them look for something</source>
        <translation>触发事件</translation>
    </message>
    <message>
        <source>Criteria and objections</source>
        <translation>标准与异议</translation>
    </message>
    <message>
        <source>Decision criteria</source>
        <translation>决策标准</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>What they use today</source>
        <translation>目前使用的方案</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Where they look and how they talk</source>
        <translation>信息渠道与用语</translation>
    </message>
    <message>
        <source>Information sources they trust</source>
        <translation>信任的信息来源</translation>
    </message>
    <message>
        <source>Formats they like</source>
        <translation>偏好的内容形式</translation>
    </message>
    <message>
        <source>Words they use</source>
        <translation>常用词语</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>个人情况</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报对象</translation>
    </message>
    <message>
        <source>Size of the team</source>
        <translation>团队规模</translation>
    </message>
    <message>
        <source>Their company</source>
        <translation>所在公司</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation>公司类型</translation>
    </message>
    <message>
        <source>Size of the company</source>
        <translation>公司规模</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>A day in their life</source>
        <translation>一天的工作</translation>
    </message>
    <message>
        <source>Functional jobs</source>
        <translation>功能性任务</translation>
    </message>
    <message>
        <source>Social jobs: how they want to be seen</source>
        <translation>社会性任务：希望别人怎么看自己</translation>
    </message>
    <message>
        <source>Emotional jobs: how they want to feel</source>
        <translation>情感性任务：希望自己有什么感受</translation>
    </message>
    <message>
        <source>Attitudes and beliefs</source>
        <translation>态度与观念</translation>
    </message>
    <message>
        <source>Customer types where this role is found</source>
        <translation>这个角色所在的客户类型</translation>
    </message>
    <message>
        <source>There is no customer type yet: add one under Customer types.</source>
        <translation>还没有客户类型：请在“客户类型”中添加。</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>between two ends, 1 to 5</source>
        <translation>两端之间，1到5</translation>
    </message>
    <message>
        <source>Add trait</source>
        <translation>添加特征</translation>
    </message>
    <message>
        <source>How they tend to be: cautious or keen on the new, by the rules or by instinct?</source>
        <translation>他们的倾向：谨慎还是爱尝新，按制度还是凭直觉？</translation>
    </message>
    <message>
        <source>Evidence and upkeep</source>
        <translation>依据与维护</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>访谈次数</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>首次访谈</translation>
    </message>
    <message>
        <source>The last on</source>
        <translation>最近访谈</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>最近复核日期</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>维护人</translation>
    </message>
    <message>
        <source>What the portrait rests on</source>
        <translation>画像依据</translation>
    </message>
    <message>
        <source>Not a target</source>
        <translation>非目标</translation>
    </message>
    <message>
        <source>Why this role is not to be addressed; empty for all others</source>
        <translation>为什么不面向这个角色；其他角色留空</translation>
    </message>
    <message>
        <source>Channels: where to reach them</source>
        <translation>渠道：在哪里能触达他们</translation>
    </message>
</context>
<context>
    <name>AudienceTab</name>
    <message>
        <source>Audience</source>
        <translation>目标客户</translation>
    </message>
    <message>
        <source>target group = role + customer type + buying behaviour</source>
        <translation>目标客户群 = 客户角色 + 客户类型 + 购买行为</translation>
    </message>
    <message>
        <source>New target group</source>
        <translation>新建目标客户群</translation>
    </message>
</context>
<context>
    <name>AudienceTypes</name>
    <message>
        <source>Add customer type</source>
        <translation>添加客户类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Accounts we can reach</source>
        <translation>可触达客户数</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size of company</source>
        <translation>公司规模</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>What sets a purchase off</source>
        <translation>购买的触发事件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Target groups of this type</source>
        <translation>该类型的目标客户群</translation>
    </message>
    <message>
        <source>No target group addresses this type yet.</source>
        <translation>还没有目标客户群面向该类型。</translation>
    </message>
    <message>
        <source>Accounts of this type</source>
        <translation>属于此类型的客户</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Delete condition</source>
        <translation>删除条件</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>查看客户</translation>
    </message>
    <message>
        <source>Assign by rules</source>
        <translation>按规则分配</translation>
    </message>
</context>
<context>
    <name>AudienceWords</name>
    <message>
        <source>Economic buyer</source>
        <translation>经济购买者</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>内部支持者</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>技术把关人</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影响者</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>反对者</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签约人</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two parts in a decision</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>竞争</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>生态</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>机会</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>全新采购</translation>
    </message>
    <message>
        <source>Modified rebuy</source>
        <translation>修正重购</translation>
    </message>
    <message>
        <source>Straight rebuy</source>
        <translation>直接重购</translation>
    </message>
    <message>
        <source>Given by the product</source>
        <translation>由产品定位给出</translation>
    </message>
    <message>
        <source>Found in market data</source>
        <translation>来自市场数据</translation>
    </message>
    <message>
        <source>Named by sales</source>
        <translation>由销售提出</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>交叉销售</translation>
    </message>
    <message>
        <source>Up-sell</source>
        <translation>向上销售</translation>
    </message>
    <message>
        <source>Loyal customer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Lapsed customer</source>
        <translation>沉睡客户</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>response rate</source>
        <translation>响应率</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>成单率</translation>
    </message>
    <message>
        <source>yearly value</source>
        <translation>年合同额</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>part in the decision</source>
        <translation>决策身份</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>job in one sentence</source>
        <translation>一句话任务</translation>
    </message>
    <message>
        <source>decision criteria</source>
        <translation>决策标准</translation>
    </message>
    <message>
        <source>objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>pains</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>before export</source>
        <translation>导出前处理</translation>
    </message>
    <message>
        <source>worth doing</source>
        <translation>值得做</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{span} people</source>
        <translation>{span}人</translation>
    </message>
    <message>
        <source>{span} months</source>
        <translation>{span}个月</translation>
    </message>
    <message>
        <source>{sites} sites</source>
        <translation>{sites}个站点</translation>
    </message>
</context>
<context>
    <name>BattlecardLine</name>
    <message>
        <source>Line</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Who may see this line</source>
        <translation>这一行的可见范围</translation>
    </message>
    <message>
        <source>Row of the comparison</source>
        <translation>对比项</translation>
    </message>
    <message>
        <source>The row of the comparison this line speaks of</source>
        <translation>这一行所说的对比项</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Move, duplicate, delete</source>
        <translation>移动、创建副本、删除</translation>
    </message>
</context>
<context>
    <name>BattlecardsPage</name>
    <message>
        <source>competitor</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>A battlecard is written against one competitor. Add the first one.</source>
        <translation>竞品作战卡针对一个竞品编写。请先添加第一个竞品。</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>添加竞品</translation>
    </message>
    <message>
        <source>No card yet. A card is one page, read in a minute: one line, when they win, when we win, what to ask, what not to say.</source>
        <translation>还没有作战卡。一张卡只有一页，一分钟读完：一句话介绍、对方何时占优、我方何时占优、问什么、不说什么。</translation>
    </message>
    <message>
        <source>Start with the usual blocks</source>
        <translation>从常用栏目开始</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n条内容</numerusform>
        </translation>
    </message>
    <message>
        <source>no card yet</source>
        <translation>还没有作战卡</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{kind} · {lines}</source>
        <translation>{kind} · {lines}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in all</source>
        <translation>
            <numerusform>共%n字</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a line to the battlecard</source>
        <translation>在作战卡中添加一条</translation>
    </message>
    <message>
        <source>Start a battlecard</source>
        <translation>新建竞品作战卡</translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>移动一条内容</translation>
    </message>
    <message>
        <source>{number}  {block}</source>
        <translation>{number}  {block}</translation>
    </message>
    <message numerus="yes">
        <source>Reuse %n line(s)</source>
        <translation>
            <numerusform>复用%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehavioursPage</name>
    <message>
        <source>buying behaviour</source>
        <translation>购买行为</translation>
    </message>
    <message>
        <source>How they buy, in a few words</source>
        <translation>用几个字说明怎么购买</translation>
    </message>
    <message>
        <source>How do they buy: a pilot first, a tender, at renewal? Each way wants another offer.</source>
        <translation>他们怎么购买：先试点、招标，还是续约时更换？每种方式需要不同的方案。</translation>
    </message>
    <message>
        <source>Add buying behaviour</source>
        <translation>添加购买行为</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>More people “from” than “to”: one of the two is wrong.</source>
        <translation>决策人数的起始值大于结束值，其中一个有误。</translation>
    </message>
    <message>
        <source>More months “from” than “to”: one of the two is wrong.</source>
        <translation>周期月数的起始值大于结束值，其中一个有误。</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Add line</source>
        <translation>添加一条</translation>
    </message>
    <message>
        <source>{words} of {limit} words</source>
        <translation>{words}字，上限{limit}字</translation>
    </message>
    <message>
        <source>Add to “{block}”</source>
        <translation>添加到“{block}”</translation>
    </message>
    <message>
        <source>What would they do without you? Think of spreadsheets and doing nothing, too.</source>
        <translation>没有您的产品，他们会怎么办？也想想表格和什么都不做。</translation>
    </message>
    <message>
        <source>What do you have that none of these has? Facts that are true today.</source>
        <translation>您有什么是这些方案都没有的？只写今天已成立的事实。</translation>
    </message>
    <message>
        <source>Who cares about that a lot? Signs one can see from outside.</source>
        <translation>谁特别在意这一点？写从外部看得到的特征。</translation>
    </message>
    <message>
        <source>What do they look for when they need this?</source>
        <translation>需要时，他们会去找哪一类产品？</translation>
    </message>
    <message>
        <source>What changed, so that they act this year?</source>
        <translation>发生了什么变化，让他们今年就行动？</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>Take in lines of other cards: written once, the same on every card</source>
        <translation>取用其他作战卡上的内容：只写一次，各卡保持一致</translation>
    </message>
    <message>
        <source>writes itself</source>
        <translation>自动生成</translation>
    </message>
    <message>
        <source>{text} · {lines} of {most} lines</source>
        <translation>{text} · {lines}/{most}行</translation>
    </message>
    <message numerus="yes">
        <source>A card holds %n of these; delete one first.</source>
        <translation>
            <numerusform>一张卡最多%n行，请先删去一行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole block</source>
        <translation>整个板块</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>No other card has a line here</source>
        <translation>其他作战卡在这里没有内容</translation>
    </message>
    <message>
        <source>Pick from: {rooms}</source>
        <translation>从这里选取：{rooms}</translation>
    </message>
    <message>
        <source>What does that bring the customer, and what proves it? Two or three themes.</source>
        <translation>这给客户带来什么，凭什么相信？归成两三个主题。</translation>
    </message>
    <message>
        <source>{count} entries: group them into two or three themes.</source>
        <translation>已有{count}条：请归成两三个主题。</translation>
    </message>
    <message>
        <source>Copy all entries</source>
        <translation>复制全部条目</translation>
    </message>
    <message>
        <source>Paste, one entry a line</source>
        <translation>粘贴，每行一条</translation>
    </message>
</context>
<context>
    <name>BlockCards</name>
    <message>
        <source>Drag to move the block, or press the Up and Down keys</source>
        <translation>拖动以移动板块，或按上下方向键</translation>
    </message>
    <message>
        <source>Move “{block}”</source>
        <translation>移动“{block}”</translation>
    </message>
    <message>
        <source>Move or hide</source>
        <translation>移动或隐藏</translation>
    </message>
    <message>
        <source>Move or hide “{block}”</source>
        <translation>移动或隐藏“{block}”</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Always show this block</source>
        <translation>始终显示这个板块</translation>
    </message>
    <message>
        <source>Hide this block</source>
        <translation>隐藏这个板块</translation>
    </message>
    <message>
        <source>Show “{block}” again</source>
        <translation>重新显示“{block}”</translation>
    </message>
    <message>
        <source>Move the block “{block}”</source>
        <translation>移动板块“{block}”</translation>
    </message>
    <message>
        <source>Hide the block “{block}”</source>
        <translation>隐藏板块“{block}”</translation>
    </message>
    <message>
        <source>Show the block “{block}”</source>
        <translation>显示板块“{block}”</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>brief</source>
        <translation>推广简报</translation>
    </message>
    <message>
        <source>A launch brief brings everyone in the company to the same words before a feature goes out.</source>
        <translation>推广简报让全公司在功能发布之前统一说法。</translation>
    </message>
    <message>
        <source>Add brief</source>
        <translation>添加推广简报</translation>
    </message>
    <message>
        <source>{filled} of {all} parts written</source>
        <translation>{all}项已写{filled}项</translation>
    </message>
    <message>
        <source>For no feature yet</source>
        <translation>尚未选择功能</translation>
    </message>
    <message>
        <source>The scenario does not seem to name {parts}.</source>
        <translation>场景里似乎还没有：{parts}。</translation>
    </message>
    <message>
        <source>The scenario names a time, a place and people.</source>
        <translation>场景里有时间、地点和人物。</translation>
    </message>
</context>
<context>
    <name>BringPersonas</name>
    <message>
        <source>Bring roles in</source>
        <translation>带入客户角色</translation>
    </message>
    <message>
        <source>Each comes with its pains, traits, texts in all languages and its portrait. The other project stays as it is.</source>
        <translation>每个角色都会带上痛点、特征、各语言文本和头像。另一个项目保持不变。</translation>
    </message>
    <message>
        <source>Roles of the other project</source>
        <translation>另一个项目的客户角色</translation>
    </message>
</context>
<context>
    <name>BuyerChecks</name>
    <message>
        <source>Urgent?</source>
        <translation>有紧迫感吗？</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>The cost of waiting is named, but nothing changed that makes them act now.</source>
        <translation>写了等待的代价，但没有写促使他们现在行动的变化。</translation>
    </message>
    <message>
        <source>No cost of waiting named: what does one month cost?</source>
        <translation>没有写等待的代价：等一个月要付出多少？</translation>
    </message>
    <message>
        <source>No reason to act now, and no cost of waiting named.</source>
        <translation>没有写现在行动的理由，也没有写等待的代价。</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>偏弱</translation>
    </message>
    <message>
        <source>Different?</source>
        <translation>有差异吗？</translation>
    </message>
    <message>
        <source>No claim yet that could be tested with a rival&apos;s name in it.</source>
        <translation>还没有可以换成竞品名字来测试的卖点主张。</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some}/{all}</translation>
    </message>
    <message>
        <source>“{claim}” ({verdict})</source>
        <translation>“{claim}”（{verdict}）</translation>
    </message>
    <message>
        <source>Do not survive: {claims}</source>
        <translation>经不起追问：{claims}</translation>
    </message>
    <message>
        <source>The others are weak or not proven yet.</source>
        <translation>其余的偏弱或待证实。</translation>
    </message>
    <message>
        <source>Every claim stands, whichever rival&apos;s name is put in.</source>
        <translation>每条卖点主张都通过了换名测试。</translation>
    </message>
    <message>
        <source>Proven?</source>
        <translation>有证明吗？</translation>
    </message>
    <message>
        <source>No proof yet that customers may see.</source>
        <translation>还没有可对客的证明点。</translation>
    </message>
    <message>
        <source>Not fit to show as it is: {proofs}</source>
        <translation>目前不宜展示：{proofs}</translation>
    </message>
    <message>
        <source>{proofs}: to be told without the customer&apos;s name</source>
        <translation>{proofs}：讲述时不能提客户名称</translation>
    </message>
    <message>
        <source>Every proof for customers has a date and a permission, and is fresh.</source>
        <translation>每个可对客的证明点都有日期、有客户授权，且在期限内。</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>还没有话术</translation>
    </message>
</context>
<context>
    <name>CalibrationCard</name>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) with a known outcome</source>
        <translation>
            <numerusform>%n次发布已知结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say of a launch how it went; with %n of them this begins to tell.</source>
        <translation>
            <numerusform>请写下发布的结果；满%n次后才有参考意义。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few launches to tell: %n more are needed.</source>
        <translation>
            <numerusform>发布太少，还说明不了问题：还需要%n次。</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} of {all} went as their tier promised; {higher} deserved more, {lower} less.</source>
        <translation>{all}次中有{hits}次符合级别预期；{higher}次本应更高，{lower}次本应更低。</translation>
    </message>
    <message>
        <source>{criterion}: {above} of the scale where a launch deserved more, {below} where less.</source>
        <translation>{criterion}：本应更高的发布平均为满分的{above}，本应更低的为{below}。</translation>
    </message>
    <message>
        <source>Decided ↓  Would have fitted →</source>
        <translation>已定 ↓  本应为 →</translation>
    </message>
</context>
<context>
    <name>CanvasEdits</name>
    <message>
        <source>Add to the canvas</source>
        <translation>添加到画布</translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>粘贴条目</translation>
    </message>
    <message>
        <source>Move an entry</source>
        <translation>移动条目</translation>
    </message>
</context>
<context>
    <name>CanvasPage</name>
    <message>
        <source>The canvas answers: what would they do without you, what only you have, and who cares. Start here.</source>
        <translation>画布回答三个问题：没有您他们会怎么办，什么只有您有，谁在意。从这里开始。</translation>
    </message>
    <message>
        <source>Make the first canvas</source>
        <translation>新建第一张画布</translation>
    </message>
    <message>
        <source>Write the statement: whom it is for, what it does for them, how it differs.</source>
        <translation>写出价值主张：面向谁，为他们做什么，有何不同。</translation>
    </message>
    <message>
        <source>No canvas yet for “{group}”. Begin one, or take over another group’s.</source>
        <translation>“{group}”还没有画布。可以新建，也可以沿用其他客户群的画布。</translation>
    </message>
    <message>
        <source>Begin with an empty canvas</source>
        <translation>从空白画布开始</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>What you saw or heard: a quote, a price, a link. Ctrl+V pastes a screenshot, Ctrl+Enter adds.</source>
        <translation>看到或听到的内容：一句原话、一个价格、一条链接。Ctrl+V粘贴截图，Ctrl+Enter添加。</translation>
    </message>
    <message>
        <source>Add an observation</source>
        <translation>添加一条情报</translation>
    </message>
</context>
<context>
    <name>CardChooser</name>
    <message>
        <source>No scorecard</source>
        <translation>没有评分表</translation>
    </message>
    <message>
        <source>Scorecard: {name}</source>
        <translation>评分表：{name}</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <translation>新建评分表</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Name and method…</source>
        <translation>名称与算法…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{name}: six criteria with weights</source>
        <translation>{name}：六项评分项加权</translation>
    </message>
    <message>
        <source>{name}: six questions, 0 to 3 points each</source>
        <translation>{name}：六个问题，每题0到3分</translation>
    </message>
    <message>
        <source>{name}: reach × impact × confidence ÷ effort</source>
        <translation>{name}：覆盖 × 影响 × 信心 ÷ 投入</translation>
    </message>
    <message>
        <source>{name}: value + time + risk, ÷ size</source>
        <translation>{name}：（价值 + 时间 + 风险）÷ 规模</translation>
    </message>
    <message>
        <source>Choose a scorecard</source>
        <translation>选用评分表</translation>
    </message>
    <message>
        <source>Add a scorecard</source>
        <translation>添加评分表</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>Duplicate a scorecard</source>
        <translation>复制评分表</translation>
    </message>
    <message>
        <source>“{name}” goes with</source>
        <translation>一并删除“{name}”的</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n项评分项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s).</source>
        <translation>
            <numerusform>%n个分数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Past decisions keep their copy of it. Undo brings all back.</source>
        <translation>已有的决定保留各自的副本。撤销可全部恢复。</translation>
    </message>
    <message>
        <source>Delete scorecard</source>
        <translation>删除评分表</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete a scorecard</source>
        <translation>删除评分表</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Scorecard</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How scores become one figure</source>
        <translation>分数如何算成一个数</translation>
    </message>
    <message>
        <source>Where the method comes from</source>
        <translation>方法出处</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CardIssues</name>
    <message>
        <source>Mark a battlecard as issued</source>
        <translation>标记作战卡已发放</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since</source>
        <translation>
            <numerusform>此后有%n处变化</numerusform>
        </translation>
    </message>
    <message>
        <source>issued {day}, {changes}</source>
        <translation>{day}发放，{changes}</translation>
    </message>
    <message>
        <source>{row}: {us} {ours}, {rival} {theirs}</source>
        <translation>{row}：{us} {ours}，{rival} {theirs}</translation>
    </message>
    <message>
        <source>{row}: {before} → {after}</source>
        <translation>{row}：{before} → {after}</translation>
    </message>
    <message>
        <source>Price: {before} → {after}</source>
        <translation>价格：{before} → {after}</translation>
    </message>
    <message>
        <source>Dropped: {line}</source>
        <translation>删去：{line}</translation>
    </message>
    <message>
        <source>New: {line}</source>
        <translation>新增：{line}</translation>
    </message>
    <message>
        <source>Reworded: {line}</source>
        <translation>改写：{line}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stand behind these lines</source>
        <translation>
            <numerusform>这些内容有%n条依据</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, {stale}</source>
        <translation>{text}，{stale}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stale</source>
        <translation>
            <numerusform>其中%n条需复核</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}. Printed on the second page: claim, label, source, date.</source>
        <translation>{text}。印在第二页：说法、类别、来源、日期。</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Name of the product</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>What kind of product is it?</source>
        <translation>属于哪一类产品？</translation>
    </message>
    <message>
        <source>What do you sell? A name is enough to begin.</source>
        <translation>您销售什么？写个名称就可以开始。</translation>
    </message>
    <message>
        <source>Add the product</source>
        <translation>添加产品</translation>
    </message>
</context>
<context>
    <name>CellEditors</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{row} · {rival}</source>
        <translation>{row} · {rival}</translation>
    </message>
    <message>
        <source>Nobody has looked yet. Mark the cell, or link what was seen.</source>
        <translation>还没有人查过。请标记单元格，或关联依据。</translation>
    </message>
    <message>
        <source>A mark without proof. Link what was seen, or add it.</source>
        <translation>有标记，但无依据。请关联或添加依据。</translation>
    </message>
    <message>
        <source>None of this has a date, so nobody knows how fresh it is.</source>
        <translation>这些依据都没有日期，无法判断是否需复核。</translation>
    </message>
    <message>
        <source>The status quo needs no proof.</source>
        <translation>维持现状不需要依据。</translation>
    </message>
    <message>
        <source>{evidence}
{kind} · no date</source>
        <translation>{evidence}
{kind} · 无日期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>{evidence}
{kind} · {days}</source>
        <translation>{evidence}
{kind} · {days}</translation>
    </message>
    <message>
        <source>{text} · stale</source>
        <translation>{text} · 需复核</translation>
    </message>
    <message>
        <source>Mark a cell</source>
        <translation>标记单元格</translation>
    </message>
    <message>
        <source>Note on a cell</source>
        <translation>单元格备注</translation>
    </message>
    <message>
        <source>No evidence of this competitor is left to link</source>
        <translation>该竞品没有其他依据可以关联</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>关联依据</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加依据</translation>
    </message>
    <message>
        <source>Unlink evidence</source>
        <translation>取消关联依据</translation>
    </message>
    <message>
        <source>How far ahead we are hangs on unknown cells.</source>
        <translation>领先多少，取决于未知的格子。</translation>
    </message>
    <message>
        <source>Only a bit better than {rivals}.</source>
        <translation>只比{rivals}好一点。</translation>
    </message>
    <message>
        <source>Far ahead of every alternative.</source>
        <translation>远远领先所有替代方案。</translation>
    </message>
    <message>
        <source>Level with {rivals}.</source>
        <translation>与{rivals}持平。</translation>
    </message>
    <message>
        <source>Behind {rivals}.</source>
        <translation>落后于{rivals}。</translation>
    </message>
    <message numerus="yes">
        <source>Alone with it for %n day(s).</source>
        <translation>
            <numerusform>独家拥有已%n天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after {rival}.</source>
        <translation>
            <numerusform>比{rival}晚%n天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before {rival}.</source>
        <translation>
            <numerusform>比{rival}早%n天。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message>
        <source>The chain leads from a pain over what you have and what you say to the proof and where it was seen. It begins with pains of a role, claims and messages.</source>
        <translation>链条从痛点出发，经过产品能力和所说的话，直到证明点及其出处。先写下客户角色的痛点、卖点主张和信息。</translation>
    </message>
    <message>
        <source>Go to the message house</source>
        <translation>前往信息屋</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n处断开</numerusform>
        </translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>The chain from pain to evidence</source>
        <translation>从痛点到依据的链条</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Nothing: plain words all through.</source>
        <translation>没有：全是大白话。</translation>
    </message>
    <message>
        <source>None of these words comes from the roles of this project.</source>
        <translation>没有一个词出自本项目的角色。</translation>
    </message>
    <message>
        <source>{share} % of it comes from what the roles say: {words}</source>
        <translation>{share}%出自各角色的话：{words}</translation>
    </message>
    <message>
        <source>Open a project: its claims and its comparison tell who else could say this.</source>
        <translation>打开一个项目：它的卖点主张和对比表会告诉你还有谁能这么说。</translation>
    </message>
    <message>
        <source>The comparison says of {rival}: “{row}” {mark}. Do not say this.</source>
        <translation>对比表里{rival}的“{row}”是{mark}，不要这么说。</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>We: {mark}</source>
        <translation>我们：{mark}</translation>
    </message>
    <message>
        <source>It touches no claim and no row of the comparison: whoever reads it could put another name in.</source>
        <translation>它没有碰到任何卖点主张或对比项：换上别家的名字也能说。</translation>
    </message>
    <message>
        <source>Also true of {rivals}</source>
        <translation>{rivals}也能这么说</translation>
    </message>
    <message>
        <source>No rival can fully say it today</source>
        <translation>目前没有竞品能完全这么说</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Check a sentence</source>
        <translation>检查一句话</translation>
    </message>
    <message>
        <source>Paste or type what you want to say. Marked is what a buyer would stumble over; nothing is saved.</source>
        <translation>粘贴或输入想说的话，客户听不懂的词会被标出；什么都不会保存。</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>要检查的话</translation>
    </message>
    <message>
        <source>Your sentence, in English or Chinese</source>
        <translation>写一句话，中文英文都行</translation>
    </message>
    <message>
        <source>What a buyer would stumble over</source>
        <translation>客户会卡住的词</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation>是不是客户的语言</translation>
    </message>
    <message>
        <source>Who else could say it</source>
        <translation>还有谁能这么说</translation>
    </message>
    <message>
        <source>Restricted words are a hint for whoever looks after advertising law, not legal advice.</source>
        <translation>受限用语供负责广告合规的人参考，不是法律意见。</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一处标记</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ChooseRoles</name>
    <message>
        <source>Which roles of “{name}” shall be brought in?</source>
        <translation>要从“{name}”带入哪些客户角色？</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>带入</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>第{number}版</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>claim</source>
        <translation>卖点主张</translation>
    </message>
    <message>
        <source>A claim says what only you can say. Write one, tell what it rests on, and every rival is tested.</source>
        <translation>卖点主张说的是只有您能说的话。写下一条，指明它基于哪些对比项，即可用每个竞品测试。</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>添加卖点主张</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新的卖点主张</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>卖点主张</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No longer rest on this row</source>
        <translation>不再基于该对比项</translation>
    </message>
    <message>
        <source>Rest a claim on a row</source>
        <translation>为卖点主张添加对比项</translation>
    </message>
    <message>
        <source>Take a row from a claim</source>
        <translation>从卖点主张移除对比项</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>由此证明</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>见于</translation>
    </message>
</context>
<context>
    <name>ClassCard</name>
    <message>
        <source>Who works these customers</source>
        <translation>谁负责这些客户</translation>
    </message>
    <message>
        <source>What they do: visits, calls, events, offers</source>
        <translation>做什么：拜访、电话、活动、优惠</translation>
    </message>
    <message>
        <source>No target group is of this class yet. What a group owns is ticked under its figures.</source>
        <translation>还没有客户群属于这一类。客户群已有哪些产品，在它的数字下方勾选。</translation>
    </message>
    <message>
        <source>Say who works a priority class</source>
        <translation>写明客户关系类别由谁负责</translation>
    </message>
</context>
<context>
    <name>ColumnManners</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>恢复默认的列</translation>
    </message>
</context>
<context>
    <name>CombinationCard</name>
    <message>
        <source>{unused} of {possible} not used</source>
        <translation>{possible}种中{unused}种未用</translation>
    </message>
    <message>
        <source>{unused} of {possible} not used, {impossible} impossible</source>
        <translation>{possible}种中{unused}种未用，另有{impossible}种不可能</translation>
    </message>
    <message>
        <source>Why these three never meet</source>
        <translation>为什么这三项不会同时出现</translation>
    </message>
    <message>
        <source>Mark a combination as impossible</source>
        <translation>把组合标记为不可能</translation>
    </message>
    <message>
        <source>A combination is possible after all</source>
        <translation>取消组合的不可能标记</translation>
    </message>
    <message>
        <source>Impossible: {parts}</source>
        <translation>不可能：{parts}</translation>
    </message>
    <message>
        <source>Possible after all</source>
        <translation>其实有可能</translation>
    </message>
    <message>
        <source>Mark as impossible</source>
        <translation>标记为不可能</translation>
    </message>
</context>
<context>
    <name>CombinationModel</name>
    <message>
        <source>Open “{name}”: {parts}</source>
        <translation>打开“{name}”：{parts}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Begin a target group: {parts}</source>
        <translation>新建目标客户群：{parts}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>客户角色</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>购买行为</translation>
    </message>
    <message>
        <source>Impossible: {parts}</source>
        <translation>不可能：{parts}</translation>
    </message>
</context>
<context>
    <name>Combinations</name>
    <message>
        <source>Open the target group</source>
        <translation>打开目标客户群</translation>
    </message>
    <message>
        <source>Begin a target group</source>
        <translation>新建目标客户群</translation>
    </message>
    <message>
        <source>Possible after all</source>
        <translation>其实有可能</translation>
    </message>
    <message>
        <source>Mark as impossible…</source>
        <translation>标记为不可能…</translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message>
        <source>; </source>
        <comment>between two pains</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>committee member</source>
        <translation>决策链成员</translation>
    </message>
    <message>
        <source>As in the portrait</source>
        <translation>与角色画像相同</translation>
    </message>
    <message>
        <source>In the decision</source>
        <translation>决策身份</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>Business issues</source>
        <translation>关心的业务问题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>沟通话术</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>还没有话术</translation>
    </message>
</context>
<context>
    <name>CommitteeCard</name>
    <message numerus="yes">
        <source>%n role(s) without a message</source>
        <translation>
            <numerusform>%n个角色还没有话术</numerusform>
        </translation>
    </message>
    <message>
        <source>who takes part, who decides</source>
        <translation>谁参与，谁拍板</translation>
    </message>
    <message numerus="yes">
        <source>%n people take part</source>
        <translation>
            <numerusform>%n人参与</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part, usually {usual}</source>
        <translation>
            <numerusform>%n人参与，通常{usual}人</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a committee member</source>
        <translation>添加决策链成员</translation>
    </message>
    <message>
        <source>All roles take part</source>
        <translation>所有角色都已参与</translation>
    </message>
    <message>
        <source>Move on the influence map</source>
        <translation>在影响力图上移动</translation>
    </message>
    <message>
        <source>Drag a person, or move it with the arrow keys. Who influences whom: pull an arrow from the dot, or press I.</source>
        <translation>拖动人物，或用方向键移动。谁影响谁：从圆点拉出箭头，或按I键。</translation>
    </message>
    <message>
        <source>Take an influence back</source>
        <translation>取消影响关系</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between people of a ring</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>Not added, since influence would go round in a ring: {names}</source>
        <translation>没有添加，因为影响关系会绕成一圈：{names}</translation>
    </message>
    <message>
        <source>Say who influences whom</source>
        <translation>写明谁影响谁</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>有%n处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两版内容相同。</translation>
    </message>
    <message>
        <source>{number}, from “{version}”</source>
        <translation>{number}，源自“{version}”</translation>
    </message>
    <message>
        <source>Restore a canvas</source>
        <translation>恢复画布版本</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Paste marks</source>
        <translation>粘贴标记</translation>
    </message>
    <message>
        <source>Paste a comparison</source>
        <translation>粘贴对比表</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴对比项</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>● yes   ◐ partly   ○ no   ? unknown   ·   keys Y P N U   ·   Enter opens the evidence</source>
        <translation>● 支持   ◐ 部分支持   ○ 不支持   ? 未知   ·   按键Y P N U   ·   Enter打开依据</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>功能对比表</translation>
    </message>
    <message>
        <source>Add what the buyer would use without you: rivals, suites, the spreadsheet. Or copy your comparison in a spreadsheet and press Paste table.</source>
        <translation>添加没有您时客户会用的方案：竞品、套件、表格。也可以从电子表格复制对比表，再按“粘贴表格”。</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>添加竞品</translation>
    </message>
    <message>
        <source>Write down what buyers compare, one line each; then mark who has it.</source>
        <translation>写下客户会比较的内容，每行一项；再标记谁支持。</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加对比项</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n cell(s)</source>
        <translation>
            <numerusform>标记%n个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row to the comparison</source>
        <translation>添加对比项</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>删除%n个对比项</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a row of the comparison</source>
        <translation>重命名对比项</translation>
    </message>
    <message>
        <source>Change the heading</source>
        <translation>更改分组</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>New heading {number}</source>
        <translation>新分组{number}</translation>
    </message>
    <message>
        <source>Duplicate a row</source>
        <translation>创建对比项副本</translation>
    </message>
    <message>
        <source>Move a row of the comparison</source>
        <translation>移动对比项</translation>
    </message>
    <message numerus="yes">
        <source>Importance of %n row(s)</source>
        <translation>
            <numerusform>设定%n个对比项的重要度</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonTexts</name>
    <message>
        <source>{name} · {what}</source>
        <translation>{name} · {what}</translation>
    </message>
    <message>
        <source>Choose what a comparison shows</source>
        <translation>选择对比内容</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <comment>marks that may be shown</comment>
        <translation>{shown}/{all}</translation>
    </message>
    <message>
        <source>needs no evidence</source>
        <translation>无需依据</translation>
    </message>
</context>
<context>
    <name>CompetitorBattlecards</name>
    <message>
        <source>Add competitor</source>
        <translation>添加竞品</translation>
    </message>
    <message>
        <source>Add to card</source>
        <translation>添加到作战卡</translation>
    </message>
    <message>
        <source>Preview sheet</source>
        <translation>预览资料</translation>
    </message>
    <message>
        <source>Mark as issued</source>
        <translation>标记已发放</translation>
    </message>
    <message>
        <source>Remember this card as it is given out today; the next one says what changed since</source>
        <translation>记住今天发放的这一版；下一版会说明此后的变化</translation>
    </message>
</context>
<context>
    <name>CompetitorComparison</name>
    <message>
        <source>Add row</source>
        <translation>添加对比项</translation>
    </message>
    <message>
        <source>Ours alone</source>
        <translation>我们独有</translation>
    </message>
    <message>
        <source>Proof going stale</source>
        <translation>依据需复核</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>What we have</source>
        <translation>我方情况</translation>
    </message>
    <message>
        <source>What buyers compare</source>
        <translation>对比项</translation>
    </message>
    <message>
        <source>Under the heading</source>
        <translation>所属分组</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Our feature</source>
        <translation>我方功能</translation>
    </message>
    <message>
        <source>Note on this row</source>
        <translation>对比项备注</translation>
    </message>
    <message>
        <source>Choose a cell to see what it rests on.</source>
        <translation>选择一个单元格，查看它的依据。</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选对比项</translation>
    </message>
    <message>
        <source>Importance for</source>
        <translation>重要度对象</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>The most important rows first, without headings</source>
        <translation>最重要的对比项在前，不分标题</translation>
    </message>
    <message>
        <source>More for the comparison</source>
        <translation>对比表的更多操作</translation>
    </message>
    <message>
        <source>Why we lack it</source>
        <translation>我们为什么没有</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>我们怎么说</translation>
    </message>
</context>
<context>
    <name>CompetitorDeals</name>
    <message>
        <source>Add deal</source>
        <translation>添加商机</translation>
    </message>
    <message>
        <source>Form for sales</source>
        <translation>销售填写表</translation>
    </message>
    <message>
        <source>A workbook that a sales lead without PMM Desk fills in and sends back</source>
        <translation>一份工作簿：没有 PMM Desk 的销售负责人填好后发回</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结单日期</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目标客户群</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>原因类别</translation>
    </message>
    <message>
        <source>What it turned on</source>
        <translation>决定成败的功能</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>The rows of the comparison that decided the deal</source>
        <translation>决定这一单的对比行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What nearly turned it</source>
        <translation>险些改变结果的因素</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Why we win and lose</source>
        <translation>赢单与丢单的原因</translation>
    </message>
    <message>
        <source>By competitor</source>
        <translation>按竞品</translation>
    </message>
    <message>
        <source>By target group</source>
        <translation>按目标客户群</translation>
    </message>
</context>
<context>
    <name>CompetitorEvidence</name>
    <message>
        <source>Competitor</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>添加依据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Age and state</source>
        <translation>时间与状态</translation>
    </message>
    <message>
        <source>Expires by</source>
        <translation>到期日不晚于</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>CompetitorMap</name>
    <message>
        <source>Map</source>
        <translation>格局图</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>新建格局图</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export, duplicate or delete this map</source>
        <translation>导出、复制或删除这张图</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>图名</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Places across</source>
        <translation>横向位置</translation>
    </message>
    <message>
        <source>Rows that count across</source>
        <translation>横轴计入的对比项</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Places up</source>
        <translation>纵向位置</translation>
    </message>
    <message>
        <source>Rows that count up</source>
        <translation>纵轴计入的对比项</translation>
    </message>
    <message>
        <source>Weighted for</source>
        <translation>按谁的重要度加权</translation>
    </message>
    <message>
        <source>Size of the bubbles</source>
        <translation>气泡大小</translation>
    </message>
</context>
<context>
    <name>CompetitorProfiles</name>
    <message>
        <source>Add competitor</source>
        <translation>添加竞品</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>More on the kind</source>
        <translation>类型补充说明</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>What they say and do</source>
        <translation>定位与动态</translation>
    </message>
    <message>
        <source>Their positioning, in their words</source>
        <translation>对方自述的定位</translation>
    </message>
    <message>
        <source>Their target market</source>
        <translation>目标市场</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>弱点</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>获知日期</translation>
    </message>
    <message>
        <source>Where the price stands</source>
        <translation>价格出处</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>People</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Funding, revenue</source>
        <translation>融资、营收</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>使用场景</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁程度</translation>
    </message>
    <message>
        <source>How dangerous is it, and why? Score a few weighted criteria from 1 to 5; the figure follows, with its parts.</source>
        <translation>它有多危险，为什么？按几项加权的评分项打1到5分，得数和各项构成会随之算出。</translation>
    </message>
    <message>
        <source>Start with the usual five</source>
        <translation>从常用的五项开始</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>添加评分项</translation>
    </message>
    <message>
        <source>Our own judgement, 1 to 5</source>
        <translation>我们自己的判断，1到5</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>添加价格</translation>
    </message>
    <message>
        <source>In one line, for the battlecard</source>
        <translation>一句话，用于作战卡</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>动向</translation>
    </message>
    <message>
        <source>Add a move</source>
        <translation>添加动向</translation>
    </message>
    <message>
        <source>Moves without a date</source>
        <translation>没有日期的动向</translation>
    </message>
    <message>
        <source>Target groups concerned</source>
        <translation>涉及的目标客户群</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>What it costs a buyer to leave them</source>
        <translation>客户离开他们要付出什么</translation>
    </message>
</context>
<context>
    <name>CompetitorRipple</name>
    <message>
        <source>To look at again</source>
        <translation>需要重看</translation>
    </message>
    <message>
        <source>What rests on a mark, a price or a profile that changed. Tick what you have looked at.</source>
        <translation>标记、价格或竞品档案变化后受影响的内容。看过的请打勾。</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>显示已完成的</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete what is done</source>
        <translation>删除已完成的</translation>
    </message>
</context>
<context>
    <name>CompetitorScans</name>
    <message>
        <source>Competitor</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>New scan</source>
        <translation>新建巡查</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>接下来要看</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>巡查日期</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>巡查人</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>巡查结论</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>看哪里</translation>
    </message>
    <message>
        <source>Edit the list</source>
        <translation>编辑清单</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>添加查看项</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>新情报</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>看到的内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Add observation</source>
        <translation>添加情报</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>情报</translation>
    </message>
    <message>
        <source>Since the last scan</source>
        <translation>自上次巡查以来</translation>
    </message>
</context>
<context>
    <name>CompetitorsFindings</name>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>“{row}” is marked for {rival}, but nothing proves it.</source>
        <translation>{rival}的“{row}”已有标记，但无依据。</translation>
    </message>
    <message>
        <source>“{row}” for {rival} rests on evidence without a date.</source>
        <translation>{rival}的“{row}”所用的依据没有日期。</translation>
    </message>
    <message>
        <source>“{row}” for {rival}: the newest proof is {age} days old, the limit is {limit}.</source>
        <translation>{rival}的“{row}”：最新依据已有{age}天，期限为{limit}天。</translation>
    </message>
    <message>
        <source>Nobody knows whether {rival} has “{row}”.</source>
        <translation>还不知道{rival}是否支持“{row}”。</translation>
    </message>
    <message>
        <source>{name} has not been compared on any row yet.</source>
        <translation>{name}还没有比较过任何对比项。</translation>
    </message>
    <message>
        <source>“{name}” has not been compared with any competitor yet.</source>
        <translation>“{name}”还没有与任何竞品比较。</translation>
    </message>
    <message>
        <source>The evidence “{name}” has no date, so it proves nothing fresh.</source>
        <translation>依据“{name}”没有日期，不能证明现状。</translation>
    </message>
    <message>
        <source>The evidence “{name}” is dated {seen}, after the as-of date {as_of}.</source>
        <translation>依据“{name}”的日期是{seen}，晚于数据截止日期{as_of}。</translation>
    </message>
    <message>
        <source>The price of {name} has no date.</source>
        <translation>{name}的价格没有日期。</translation>
    </message>
    <message>
        <source>The price of {name} is dated {date}, after the as-of date.</source>
        <translation>{name}的价格日期是{date}，晚于数据截止日期。</translation>
    </message>
    <message>
        <source>The price of {name} was seen {age} days ago, the limit is {limit}.</source>
        <translation>{name}的价格是{age}天前获知的，期限为{limit}天。</translation>
    </message>
    <message>
        <source>The card against {rival} says “{name}”, but {rival} has “{row}”.</source>
        <translation>针对{rival}的作战卡写着“{name}”，但{rival}支持“{row}”。</translation>
    </message>
    <message>
        <source>“{name}” need not be forbidden any more: {rival} does not have “{row}”.</source>
        <translation>“{name}”不必再列为禁用说法：{rival}不支持“{row}”。</translation>
    </message>
    <message>
        <source>The line “{name}” against {rival} rests on evidence {age} days old, the limit is {limit}.</source>
        <translation>针对{rival}的“{name}”所用的依据已有{age}天，期限为{limit}天。</translation>
    </message>
    <message>
        <source>The line “{name}” against {rival} has no evidence.</source>
        <translation>针对{rival}的“{name}”没有依据。</translation>
    </message>
    <message>
        <source>The card against {name} has {count} lines under “{block}”; {most} are read.</source>
        <translation>针对{name}的作战卡在“{block}”下有{count}条，最多{most}条有人看。</translation>
    </message>
    <message>
        <source>{name} is a threat of {threat}, but has no battlecard.</source>
        <translation>{name}的威胁程度为{threat}，但还没有竞品作战卡。</translation>
    </message>
    <message>
        <source>A deal ended without anybody writing down why.</source>
        <translation>有一个商机已结束，但没有写明原因。</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>无依据</translation>
    </message>
    <message>
        <source>proof without a date</source>
        <translation>依据无日期</translation>
    </message>
    <message>
        <source>{age} days</source>
        <translation>{age}天</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>尚未比较</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>日期晚于截止日</translation>
    </message>
    <message>
        <source>price without a date</source>
        <translation>价格无日期</translation>
    </message>
    <message>
        <source>price dated in the future</source>
        <translation>价格日期晚于截止日</translation>
    </message>
    <message>
        <source>price {age} days old</source>
        <translation>价格已过{age}天</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>与事实不符</translation>
    </message>
    <message>
        <source>no longer refuted</source>
        <translation>已不再矛盾</translation>
    </message>
    <message>
        <source>proof {age} days old</source>
        <translation>依据已有{age}天</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>无依据</translation>
    </message>
    <message>
        <source>card too long</source>
        <translation>作战卡太长</translation>
    </message>
    <message>
        <source>no battlecard</source>
        <translation>无竞品作战卡</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>无原因</translation>
    </message>
    <message>
        <source>The question “{name}” against {rival} has no evidence: it is kept as a draft and not printed.</source>
        <translation>针对{rival}的提问“{name}”没有依据：保留为草稿，不会打印。</translation>
    </message>
    <message>
        <source>The card against {rival} says “{name}”, but the comparison marks “{row}” otherwise: {mark}.</source>
        <translation>针对{rival}的作战卡写着“{name}”，但对比表中“{row}”并非如此：{mark}。</translation>
    </message>
    <message>
        <source>On the card against {name}, “{block}” has {count} words; more than {most} are not read.</source>
        <translation>针对{name}的作战卡，“{block}”有{count}个词；超过{most}个词没人会读。</translation>
    </message>
    <message>
        <source>{count} of {of} lost deals were lost for one kind of reason: {kind}.</source>
        <translation>{of}个丢单中有{count}个出于同一类原因：{kind}。</translation>
    </message>
    <message>
        <source>What the comparison or a profile said has changed: {count} things to look at again.</source>
        <translation>对比表或竞品档案有变化：{count}处需要再看一遍。</translation>
    </message>
    <message>
        <source>draft: no evidence</source>
        <translation>草稿：无依据</translation>
    </message>
    <message>
        <source>the comparison says otherwise</source>
        <translation>与对比表不符</translation>
    </message>
    <message>
        <source>{count} of {most} words</source>
        <translation>{count}/{most}词</translation>
    </message>
    <message>
        <source>{count} of {of}: {kind}</source>
        <translation>{count}/{of}：{kind}</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count}处待看</translation>
    </message>
    <message>
        <source>{name}: look again at {places} place(s); “{place}” has been due since {due}.</source>
        <translation>{name}：有{places}处该再看一次；“{place}”自{due}起已到期。</translation>
    </message>
    <message>
        <source>A scan is dated {date}, after the as-of date.</source>
        <translation>有一次巡查的日期是{date}，晚于数据截止日期。</translation>
    </message>
    <message>
        <source>There is another competitor called “{name}”. Are they one and the same?</source>
        <translation>另有一个竞品也叫“{name}”。它们是同一个吗？</translation>
    </message>
    <message>
        <source>The evidence “{name}” is fresh until {ends}; look again in time.</source>
        <translation>依据“{name}”有效到{ends}，请及时再看。</translation>
    </message>
    <message>
        <source>The price of “{name}” ({rival}) has no date.</source>
        <translation>“{name}”（{rival}）的价格没有日期。</translation>
    </message>
    <message>
        <source>The price of “{name}” ({rival}) is dated {date}, after the as-of date.</source>
        <translation>“{name}”（{rival}）的价格日期是{date}，晚于数据截止日期。</translation>
    </message>
    <message>
        <source>The price of “{name}” ({rival}) was seen {age} days ago, the limit is {limit}.</source>
        <translation>“{name}”（{rival}）的价格是{age}天前看到的，期限为{limit}天。</translation>
    </message>
    <message>
        <source>scan overdue</source>
        <translation>巡查已到期</translation>
    </message>
    <message>
        <source>same name twice</source>
        <translation>重名</translation>
    </message>
    <message>
        <source>fresh until {ends}</source>
        <translation>有效到{ends}</translation>
    </message>
</context>
<context>
    <name>CompetitorsTab</name>
    <message>
        <source>Competitors</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Paste a comparison copied from a spreadsheet: names in the first column, products in the first row</source>
        <translation>粘贴从电子表格复制的对比表：第一列为名称，第一行为产品</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>添加竞品</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>添加依据</translation>
    </message>
</context>
<context>
    <name>CompetitorsWords</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>独有</translation>
    </message>
    <message>
        <source>Near-unique</source>
        <translation>近乎独有</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>标配</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>少数共有</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>短板</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>完善中</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>均无</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Direct rival</source>
        <translation>直接竞品</translation>
    </message>
    <message>
        <source>Suite module</source>
        <translation>套件模块</translation>
    </message>
    <message>
        <source>Adjacent product</source>
        <translation>相邻产品</translation>
    </message>
    <message>
        <source>Status quo</source>
        <translation>维持现状</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>At the edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>On the rise</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Declining</source>
        <translation>衰退</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Product documents</source>
        <translation>产品文档</translation>
    </message>
    <message>
        <source>Price page</source>
        <translation>价格页</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>用户评价</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>招标文件</translation>
    </message>
    <message>
        <source>Customer interview</source>
        <translation>客户访谈</translation>
    </message>
    <message>
        <source>Hands-on trial</source>
        <translation>亲自试用</translation>
    </message>
    <message>
        <source>Win/loss interview</source>
        <translation>赢丢单访谈</translation>
    </message>
    <message>
        <source>Job post</source>
        <translation>招聘信息</translation>
    </message>
    <message>
        <source>Support answer</source>
        <translation>客服答复</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>线上研讨会</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>现场走访</translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>宣传册</translation>
    </message>
    <message>
        <source>Reseller talk</source>
        <translation>经销商沟通</translation>
    </message>
    <message>
        <source>By definition</source>
        <translation>不言自明</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>A · completely reliable</source>
        <translation>A · 完全可靠</translation>
    </message>
    <message>
        <source>B · usually reliable</source>
        <translation>B · 通常可靠</translation>
    </message>
    <message>
        <source>C · fairly reliable</source>
        <translation>C · 比较可靠</translation>
    </message>
    <message>
        <source>D · not usually reliable</source>
        <translation>D · 通常不可靠</translation>
    </message>
    <message>
        <source>E · unreliable</source>
        <translation>E · 不可靠</translation>
    </message>
    <message>
        <source>F · cannot be judged</source>
        <translation>F · 无法判断</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>1 · confirmed by others</source>
        <translation>1 · 经他方证实</translation>
    </message>
    <message>
        <source>2 · probably true</source>
        <translation>2 · 很可能属实</translation>
    </message>
    <message>
        <source>3 · possibly true</source>
        <translation>3 · 可能属实</translation>
    </message>
    <message>
        <source>4 · doubtful</source>
        <translation>4 · 存疑</translation>
    </message>
    <message>
        <source>5 · improbable</source>
        <translation>5 · 不太可能</translation>
    </message>
    <message>
        <source>6 · cannot be judged</source>
        <translation>6 · 无法判断</translation>
    </message>
    <message>
        <source>Deal context</source>
        <translation>商机背景</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一句话介绍</translation>
    </message>
    <message>
        <source>When you meet them</source>
        <translation>何时会遇到</translation>
    </message>
    <message>
        <source>They win when</source>
        <translation>对方占优的情形</translation>
    </message>
    <message>
        <source>We win when</source>
        <translation>我方占优的情形</translation>
    </message>
    <message>
        <source>Say first</source>
        <translation>先说这一句</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>Landmine questions</source>
        <translation>关键提问</translation>
    </message>
    <message>
        <source>Their strengths</source>
        <translation>对方优势</translation>
    </message>
    <message>
        <source>They say about us</source>
        <translation>对方怎么说我们</translation>
    </message>
    <message>
        <source>Objections and answers</source>
        <translation>异议处理</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Proof points</source>
        <translation>证明点</translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation>禁用说法</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>最近变化</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>tagline</source>
        <translation>宣传语</translation>
    </message>
    <message>
        <source>use case</source>
        <translation>使用场景</translation>
    </message>
    <message>
        <source>switching cost</source>
        <translation>切换成本</translation>
    </message>
    <message>
        <source>Quick comparison</source>
        <translation>快速对比</translation>
    </message>
    <message>
        <source>Evidence appendix</source>
        <translation>依据附录</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分支持</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>尚未归类</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>产品功能</translation>
    </message>
    <message>
        <source>Price and terms</source>
        <translation>价格与条款</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Proof and trust</source>
        <translation>证据与信任</translation>
    </message>
    <message>
        <source>Effort of switching</source>
        <translation>切换成本</translation>
    </message>
    <message>
        <source>Timing and budget</source>
        <translation>时机与预算</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>our mark</source>
        <translation>我方标记</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>date of the price</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>weaknesses</source>
        <translation>劣势</translation>
    </message>
    <message>
        <source>positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>target market</source>
        <translation>目标市场</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>融资</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>用户评价</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>招标</translation>
    </message>
    <message>
        <source>Job posts</source>
        <translation>招聘</translation>
    </message>
    <message>
        <source>Events and webinars</source>
        <translation>活动与研讨会</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Met in our deals</source>
        <translation>在我们的项目中遇到</translation>
    </message>
    <message>
        <source>1 hardly ever, 3 in some deals, 5 in most deals</source>
        <translation>1几乎没有，3部分项目，5多数项目</translation>
    </message>
    <message>
        <source>Wins against us</source>
        <translation>赢我们</translation>
    </message>
    <message>
        <source>1 we always win, 3 half and half, 5 they mostly win</source>
        <translation>1总是我们赢，3各半，5多是他们赢</translation>
    </message>
    <message>
        <source>Does what we do</source>
        <translation>做同一件事</translation>
    </message>
    <message>
        <source>1 little in common, 5 the same job as a whole</source>
        <translation>1少有重合，5整件事都做</translation>
    </message>
    <message>
        <source>Speed and means</source>
        <translation>速度与财力</translation>
    </message>
    <message>
        <source>1 stands still, 5 ships often and has the money</source>
        <translation>1停滞不前，5频繁发布且资金充足</translation>
    </message>
    <message>
        <source>Pressure on the price</source>
        <translation>价格压力</translation>
    </message>
    <message>
        <source>1 dearer than we, 5 far cheaper or free</source>
        <translation>1比我们贵，5便宜得多或免费</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>口号</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>目标市场</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>使用场景</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>弱点</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Funding, revenue</source>
        <translation>融资、营收</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动摆放</translation>
    </message>
    <message>
        <source>from the comparison</source>
        <translation>由对比表计算</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>威胁程度</translation>
    </message>
    <message>
        <source>share of the market</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>大小一致</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>what the number counts</source>
        <translation>数字所指</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>customer permission</source>
        <translation>客户授权</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>how certain</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>好处</translation>
    </message>
    <message>
        <source>value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>what changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>tendency</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>price from</source>
        <translation>起价</translation>
    </message>
    <message>
        <source>price to</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>note on the price</source>
        <translation>价格备注</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>%n天前核对</numerusform>
        </translation>
    </message>
    <message>
        <source>{share}% complete</source>
        <translation>完整度{share}%</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还缺</translation>
    </message>
    <message>
        <source>Empty blocks</source>
        <translation>空白板块</translation>
    </message>
    <message>
        <source>Hidden blocks: click to show</source>
        <translation>已隐藏的板块：点一下显示</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺项</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>从未核对</translation>
    </message>
</context>
<context>
    <name>ComposedBinder</name>
    <message>
        <source>Compose a text again</source>
        <translation>重新组成文字</translation>
    </message>
    <message>
        <source>Keep a text</source>
        <translation>保留文字</translation>
    </message>
</context>
<context>
    <name>ComposedNote</name>
    <message>
        <source>Back to composed</source>
        <translation>恢复为自动组成</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>仍然正确</translation>
    </message>
    <message>
        <source>composed</source>
        <translation>自动组成</translation>
    </message>
    <message>
        <source>composed otherwise since</source>
        <translation>画布已有变化</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>自己的文字</translation>
    </message>
    <message>
        <source>Composed now: {text}</source>
        <translation>现在组成的文字：{text}</translation>
    </message>
</context>
<context>
    <name>Concerned</name>
    <message>
        <source>In which groups do you meet them?</source>
        <translation>在哪些客户群中会遇到它？</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>No target groups yet</source>
        <translation>还没有目标客户群</translation>
    </message>
    <message>
        <source>Choose the groups of a competitor</source>
        <translation>选择竞品涉及的客户群</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>With roles, customer types and buying behaviours you see here which of them no group uses.</source>
        <translation>有了客户角色、客户类型和购买行为，这里会显示哪些组合还没有客户群。</translation>
    </message>
    <message>
        <source>Add the first role</source>
        <translation>添加第一个客户角色</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message numerus="yes">
        <source>%n pain(s) without an answer</source>
        <translation>
            <numerusform>%n个痛点未回应</numerusform>
        </translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>全部已回应</translation>
    </message>
    <message>
        <source>Answered by “{message}”</source>
        <translation>由“{message}”回应</translation>
    </message>
    <message>
        <source>Not answered by “{message}”</source>
        <translation>“{message}”未回应</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写一条信息</translation>
    </message>
    <message>
        <source>Untie a message from a pain</source>
        <translation>取消信息与痛点的对应</translation>
    </message>
    <message>
        <source>Let a message answer a pain</source>
        <translation>让信息回应痛点</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Name of the criterion</source>
        <translation>评分项名称</translation>
    </message>
    <message>
        <source>What makes a launch large? Write one criterion for each answer, and what its scores mean.</source>
        <translation>什么样的发布值得大力推广？每个答案写成一个评分项，并写明各分数的含义。</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>添加评分项</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) go with this criterion. Undo brings all back; past decisions keep it.</source>
        <translation>
            <numerusform>此评分项的%n个分数会一并删除。撤销可全部恢复；已有的决定仍保留它。</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} · scores {low}–{high}</source>
        <translation>{part} · 分数{low}–{high}</translation>
    </message>
    <message>
        <source>counts do not fit</source>
        <translation>计数不符</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>权重{weight}</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>无权重</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>CriterionBinder</name>
    <message>
        <source>Lower than the highest score, please.</source>
        <translation>请低于最高分。</translation>
    </message>
    <message>
        <source>Higher than the lowest score, please.</source>
        <translation>请高于最低分。</translation>
    </message>
    <message>
        <source>One number for each score from {low} to {high}, with spaces between: 0.25 0.5 1 2 3.</source>
        <translation>从{low}到{high}，每个分数写一个数，用空格隔开：0.25 0.5 1 2 3。</translation>
    </message>
</context>
<context>
    <name>CustomerBoardPage</name>
    <message>
        <source>There is nobody to score yet: groups and accounts are made in Audience.</source>
        <translation>还没有可评分的对象：目标客户群和客户在“目标客户”里建立。</translation>
    </message>
    <message>
        <source>Open Audience</source>
        <translation>打开目标客户</translation>
    </message>
    <message>
        <source>Who will most likely buy, and who is worth the work? Score them by your own criteria, and see where that order is another than the one by expected revenue.</source>
        <translation>谁最可能购买，谁值得投入？按自己的评分项给他们评分，看看这个次序与按预期收入排的次序差在哪里。</translation>
    </message>
    <message>
        <source>Start with the usual scorecard for customers</source>
        <translation>用常用的客户评分表开始</translation>
    </message>
    <message>
        <source>Start a scorecard for customers</source>
        <translation>建立客户评分表</translation>
    </message>
    <message>
        <source>Open in Audience</source>
        <translation>在目标客户中打开</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Target groups</source>
        <translation>目标客户群</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>by revenue: {place}</source>
        <translation>按收入第{place}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) higher</source>
        <translation>
            <numerusform>高%n位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) lower</source>
        <translation>
            <numerusform>低%n位</numerusform>
        </translation>
    </message>
    <message>
        <source>Furthest apart: {name} is number {score} by score and number {revenue} by expected revenue.</source>
        <translation>差别最大：{name}按评分第{score}，按预期收入第{revenue}。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>year-month-day</source>
        <comment>placeholder of an empty date</comment>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
</context>
<context>
    <name>DealForm</name>
    <message>
        <source>Write a form for sales</source>
        <translation>生成销售填写表</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>赢丢单</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿（*.xlsx）</translation>
    </message>
    <message>
        <source>Read a filled form</source>
        <translation>读入已填的表</translation>
    </message>
</context>
<context>
    <name>DealFormDialog</name>
    <message>
        <source>Read a filled form</source>
        <translation>读入已填的表</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>This form was written for another project ({name}). Nothing was read.</source>
        <translation>这份表属于另一个项目（{name}），没有读入任何内容。</translation>
    </message>
    <message>
        <source>This is not a form for deals, or its columns were moved. Nothing was read.</source>
        <translation>这不是赢丢单填写表，或者列被移动过；没有读入任何内容。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Save it without one.</source>
        <translation>这个工作簿有密码保护。请去掉密码后保存。</translation>
    </message>
    <message>
        <source>This workbook is too large to be a form for deals.</source>
        <translation>这个工作簿太大，不像是赢丢单填写表。</translation>
    </message>
    <message>
        <source>This workbook has too many lines to be a form for deals.</source>
        <translation>这个工作簿行数太多，不像是赢丢单填写表。</translation>
    </message>
    <message>
        <source>The file is not there any more, or may not be read.</source>
        <translation>文件已不在，或者无权读取。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>This is not an XLSX workbook.</source>
        <translation>这不是 XLSX 工作簿。</translation>
    </message>
    <message>
        <source>This workbook is damaged and cannot be read.</source>
        <translation>这个工作簿已损坏，无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n new deal(s)</source>
        <translation>
            <numerusform>新增%n笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>补全%n笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said otherwise</source>
        <translation>
            <numerusform>说法不同%n笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>已有%n笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>读不懂%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Mend them in the workbook and read it again: what is in stays in, once.</source>
        <translation>{counts}。请在工作簿里改好后再读一次：已读入的不会重复。</translation>
    </message>
    <message>
        <source>No line of this form is filled in.</source>
        <translation>这份表还没有填写。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>completes a deal</source>
        <translation>补全已有商机</translation>
    </message>
    <message>
        <source>says otherwise</source>
        <translation>说法不同</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读入</translation>
    </message>
    <message>
        <source>{field}: here “{here}”, in the form “{there}”</source>
        <translation>{field}：这里是“{here}”，表里是“{there}”</translation>
    </message>
    <message>
        <source>{field}: “{text}” is no date</source>
        <translation>{field}：“{text}”不是日期</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not in the list</source>
        <translation>{field}：“{text}”不在列表中</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>缺{field}</translation>
    </message>
    <message>
        <source>{field}: more than 2,000 characters</source>
        <translation>{field}：超过2,000个字符</translation>
    </message>
    <message>
        <source>{field}: the formula gives {text}</source>
        <translation>{field}：公式结果为{text}</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结单日期</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目标客户群</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>原因类别</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What nearly turned it</source>
        <translation>险些改变结果的因素</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>What it turned on</source>
        <translation>决定成败的功能</translation>
    </message>
    <message>
        <source>Read a form for deals</source>
        <translation>读入赢丢单填写表</translation>
    </message>
    <message>
        <source>Lines of the form</source>
        <translation>表中各行</translation>
    </message>
    <message>
        <source>Where the form says otherwise, take what the form says</source>
        <translation>说法不同时，以填写表为准</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>读入</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Write down each deal won, lost or not decided, and why: the reasons shape the battlecards.</source>
        <translation>记下每个赢单、丢单或搁置的商机及其原因：竞品作战卡由此完善。</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>添加商机</translation>
    </message>
    <message>
        <source>against {rival}</source>
        <translation>对阵{rival}</translation>
    </message>
    <message>
        <source>No reason written down</source>
        <translation>未写原因</translation>
    </message>
    <message>
        <source>{result} · {what}</source>
        <translation>{result} · {what}</translation>
    </message>
    <message>
        <source>No competitor named</source>
        <translation>未写竞品</translation>
    </message>
    <message>
        <source>No group named</source>
        <translation>未填客户群</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>The rows of the comparison that decided the deal</source>
        <translation>决定这一单的对比行</translation>
    </message>
    <message>
        <source>{row} · {rival}: {mark}</source>
        <translation>{row} · {rival}：{mark}</translation>
    </message>
    <message>
        <source>The comparison has no rows yet</source>
        <translation>对比表还没有内容</translation>
    </message>
    <message>
        <source>Change what a deal turned on</source>
        <translation>更改决定成败的功能</translation>
    </message>
    <message>
        <source>Write an empty form…</source>
        <translation>生成空白表…</translation>
    </message>
    <message>
        <source>Read a filled form…</source>
        <translation>读入已填的表…</translation>
    </message>
    <message>
        <source>Form for sales</source>
        <translation>销售填写表</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已生成：{name}</translation>
    </message>
    <message>
        <source>Send it to sales. What comes back is read here, with a look before.</source>
        <translation>发给销售填写。发回后在这里读入，写入前可先预览。</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Decide tiers</source>
        <translation>确定级别</translation>
    </message>
    <message numerus="yes">
        <source>All %n feature(s) with a score</source>
        <translation>
            <numerusform>全部%n项已打分的功能</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{feature}: {tier}</source>
        <translation>{feature}：{tier}</translation>
    </message>
    <message>
        <source>The scorecard is kept as it is now; what you change later changes no decision.</source>
        <translation>评分表按现状保存；以后的修改不影响已有决定。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>确定级别</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who decides? Write a name.</source>
        <translation>谁来决定？请写姓名。</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n tier(s)</source>
        <translation>
            <numerusform>确定%n个级别</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>decision</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>Someone wants another tier than the computed one? Keep who, why, and what was decided.</source>
        <translation>有人想要与计算结果不同的级别？记下是谁、为什么，以及最后的决定。</translation>
    </message>
    <message>
        <source>Decisions change the tier of a feature. Begin with the scorecard and its features.</source>
        <translation>人工调整会改变功能的推广级别。请先建立评分表并添加功能。</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>添加人工调整</translation>
    </message>
    <message>
        <source>wanted as {tier}</source>
        <translation>希望为{tier}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{feature}: computed {tier}</source>
        <translation>{feature}：计算结果为{tier}</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>还缺：{what}。</translation>
    </message>
</context>
<context>
    <name>DisagreementModel</name>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Hidden until you have scored it</source>
        <translation>您评分后才显示</translation>
    </message>
    <message>
        <source>Nobody has scored it</source>
        <translation>没有人评过</translation>
    </message>
    <message>
        <source>{range}, {count} of {all} have scored</source>
        <translation>{range}，{all} 人中 {count} 人已评</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>For the {role} of a {type}: {promise}.</source>
        <translation>面向{type}的{role}：{promise}。</translation>
    </message>
    <message>
        <source>{promise}.</source>
        <translation>{promise}。</translation>
    </message>
    <message>
        <source>Unlike {alternative}, {product} …</source>
        <translation>不同于{alternative}，{product}……</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
</context>
<context>
    <name>DragShow</name>
    <message>
        <source>drag one; the others follow</source>
        <translation>可拖动；其余各项按比例调整</translation>
    </message>
    <message>
        <source>All weights are 0: nothing has a score.</source>
        <translation>所有权重都是0，因此没有分数。</translation>
    </message>
    <message>
        <source>together {total}, counted as shares</source>
        <translation>合计{total}，按比例折算</translation>
    </message>
    <message>
        <source>No score reaches {tiers}: a limit must be lower than the one of the tier above.</source>
        <translation>没有分数能达到{tiers}：分数线必须低于上一级。</translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message>
        <source>Move a weight</source>
        <translation>调整权重</translation>
    </message>
    <message>
        <source>Move a limit</source>
        <translation>调整分数线</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Last looked: {day}. Double-click to begin a scan.</source>
        <translation>上次查看：{day}。双击开始巡查。</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no table on this page.</source>
        <translation>这一页没有表格。</translation>
    </message>
    <message>
        <source>No word is marked on this page.</source>
        <translation>本页没有标记的词。</translation>
    </message>
</context>
<context>
    <name>EffortChart</name>
    <message>
        <source>{name}: {effort} person-weeks, {score} points</source>
        <translation>{name}：{effort}人周，{score}分</translation>
    </message>
    <message>
        <source>costs little, brings much</source>
        <translation>投入小，收效大</translation>
    </message>
    <message>
        <source>costs much, brings much</source>
        <translation>投入大，收效大</translation>
    </message>
    <message>
        <source>costs little, brings little</source>
        <translation>投入小，收效小</translation>
    </message>
    <message>
        <source>Effort, person-weeks</source>
        <translation>投入（人周）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>{effort} weeks</source>
        <translation>{effort}周</translation>
    </message>
    <message>
        <source>costs much, brings little</source>
        <translation>投入大，收效小</translation>
    </message>
</context>
<context>
    <name>EffortPage</name>
    <message>
        <source>Work that costs much and brings little goes lower. Write the effort of a feature, and score it.</source>
        <translation>投入大、收效小的工作往后放。写下功能的投入，再为它评分。</translation>
    </message>
    <message>
        <source>Write the effort of a feature</source>
        <translation>填写功能的投入</translation>
    </message>
    <message>
        <source>Value and effort: Tab goes from dot to dot, the arrow keys change the effort, Enter opens</source>
        <translation>价值与投入：Tab键切换圆点，方向键改变投入，回车键打开</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have no effort or no score yet.</source>
        <translation>
            <numerusform>%n个功能还没有投入或评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>put lower</source>
        <translation>往后放</translation>
    </message>
    <message>
        <source>Change the effort of a feature</source>
        <translation>更改功能的投入</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Effort, person-weeks</source>
        <translation>投入（人周）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Points for each person-week</source>
        <translation>每人周得分</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>{score} for {effort} weeks</source>
        <translation>{effort}人周得{score}分</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Link, move or delete</source>
        <translation>关联、移动或删除</translation>
    </message>
    <message>
        <source>Go to “{name}”</source>
        <translation>前往“{name}”</translation>
    </message>
    <message>
        <source>Drag to move, or press the arrow keys: up and down, left and right to other blocks</source>
        <translation>拖动，或按方向键移动：上下换位，左右换到其他板块</translation>
    </message>
    <message>
        <source>Move this entry</source>
        <translation>移动此条目</translation>
    </message>
    <message>
        <source>from {room}</source>
        <translation>来自{room}</translation>
    </message>
    <message>
        <source>Says what stands in {room}: “{name}”</source>
        <translation>与{room}中的文字一致：“{name}”</translation>
    </message>
    <message>
        <source>Linked to {room}: “{name}”</source>
        <translation>已关联到{room}：“{name}”</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Link an entry</source>
        <translation>关联条目</translation>
    </message>
    <message>
        <source>Unlink an entry</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Let an entry follow</source>
        <translation>让条目跟随原文</translation>
    </message>
    <message>
        <source>Put an entry into another block</source>
        <translation>把条目移到其他板块</translation>
    </message>
    <message>
        <source>Move an entry</source>
        <translation>移动条目</translation>
    </message>
    <message>
        <source>Duplicate an entry</source>
        <translation>复制条目</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>删除条目</translation>
    </message>
    <message>
        <source>Go to “{name}”</source>
        <translation>前往“{name}”</translation>
    </message>
    <message>
        <source>Say it in the words of “{name}”</source>
        <translation>沿用“{name}”的文字</translation>
    </message>
    <message>
        <source>Unlink, keep the words</source>
        <translation>取消关联，保留文字</translation>
    </message>
    <message>
        <source>Link: {source}</source>
        <translation>关联：{source}</translation>
    </message>
    <message>
        <source>Put into block</source>
        <translation>移到板块</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再建一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Claims and proofs</source>
        <translation>主张与证明点</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>目标客户</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>卖点主张</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>证明点</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>功能对比表</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>客户角色</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Market variables</source>
        <translation>市场变量</translation>
    </message>
    <message>
        <source>Sales scenarios</source>
        <translation>销售场景</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>产品版本</translation>
    </message>
    <message>
        <source>not live: {stage}</source>
        <translation>未上线：{stage}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>This is still used in %n place(s), so it was not deleted.</source>
        <translation>
            <numerusform>仍有%n处在使用，因此没有删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The value was not saved; everything else is unchanged.</source>
        <translation>该值没有保存；其他内容未变。</translation>
    </message>
    <message>
        <source>Something went wrong inside PMM Desk.</source>
        <translation>PMM Desk内部出错了。</translation>
    </message>
    <message>
        <source>Every change you made before is kept on this computer.</source>
        <translation>此前的每次修改都保存在这台电脑上。</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, copy the details and send them to us.</source>
        <translation>您可以继续工作。如果再次出现，请复制详情发给我们。</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>文件未被改动。</translation>
    </message>
    <message>
        <source>The file {name} is not there any more.</source>
        <translation>文件{name}已不存在。</translation>
    </message>
    <message>
        <source>This computer still has a working copy of it.</source>
        <translation>这台电脑上还有它的工作副本。</translation>
    </message>
    <message>
        <source>If it was moved or renamed, open it from its new place.</source>
        <translation>如果它被移动或改名，请从新位置打开。</translation>
    </message>
    <message>
        <source>The file {name} is empty: it holds no project.</source>
        <translation>文件{name}是空的：里面没有项目。</translation>
    </message>
    <message>
        <source>If it comes from a cloud folder, wait until it has arrived completely.</source>
        <translation>如果它来自云盘文件夹，请等它完全下载。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read here.</source>
        <translation>无法在这里读取文件{name}。</translation>
    </message>
    <message>
        <source>Ask whoever owns it for leave to read it, or copy it to a folder of yours.</source>
        <translation>请向文件所有者申请读取权限，或把它复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>The file {name} is cut off: its end is missing.</source>
        <translation>文件{name}不完整：末尾缺失。</translation>
    </message>
    <message>
        <source>It may still be on its way here. Copy it again, or take an earlier version.</source>
        <translation>它可能还在传输中。请重新复制，或使用较早的版本。</translation>
    </message>
    <message>
        <source>The file {name} is damaged, or was edited by another program.</source>
        <translation>文件{name}已损坏，或被其他程序修改过。</translation>
    </message>
    <message>
        <source>Take an earlier version of it, or ask whoever sent it to share it again.</source>
        <translation>请使用较早的版本，或请发送者重新分享。</translation>
    </message>
    <message>
        <source>The file {name} was made by a newer PMM Desk than this one.</source>
        <translation>文件{name}由较新版本的PMM Desk创建。</translation>
    </message>
    <message>
        <source>Update PMM Desk on this computer, then open it again. Until then you can read what this one knows.</source>
        <translation>请更新这台电脑上的PMM Desk，再打开它。在此之前，可以查看本版本认识的内容。</translation>
    </message>
    <message>
        <source>The project {name} is already open in another window.</source>
        <translation>项目{name}已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Nothing was opened twice.</source>
        <translation>没有重复打开。</translation>
    </message>
    <message>
        <source>Work on in that window, or close it first.</source>
        <translation>请在那个窗口中继续，或先关闭它。</translation>
    </message>
    <message>
        <source>PMM Desk cannot write into its own folder on this computer, where it keeps what you type.</source>
        <translation>PMM Desk无法写入自己在这台电脑上的文件夹，您输入的内容就保存在那里。</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing to the folder {folder}.</source>
        <translation>请清理磁盘空间，或允许写入文件夹{folder}。</translation>
    </message>
    <message>
        <source>These data are no project.</source>
        <translation>这些数据不是项目。</translation>
    </message>
    <message>
        <source>The file {name} is too large to be a project.</source>
        <translation>文件{name}太大，不可能是项目。</translation>
    </message>
    <message>
        <source>A project has at most {limit} MB.</source>
        <translation>项目最大{limit} MB。</translation>
    </message>
    <message>
        <source>{name} is a MikuMikuDance project: a dance, not a launch.</source>
        <translation>{name}是MikuMikuDance项目：是舞蹈，不是产品发布。</translation>
    </message>
    <message>
        <source>Both programs end their files in .pmm. The file was not touched.</source>
        <translation>两个程序的文件都以.pmm结尾。文件未被改动。</translation>
    </message>
    <message>
        <source>Open it in MikuMikuDance.</source>
        <translation>请用MikuMikuDance打开。</translation>
    </message>
    <message>
        <source>{name} is a folder, not a project.</source>
        <translation>{name}是文件夹，不是项目。</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a project of PMM Desk.</source>
        <translation>{name}是其他程序的数据库，不是PMM Desk项目。</translation>
    </message>
    <message>
        <source>{name} is not a project of PMM Desk.</source>
        <translation>{name}不是PMM Desk项目。</translation>
    </message>
    <message>
        <source>Projects end in .pmm and are made here, with New project.</source>
        <translation>项目文件以.pmm结尾，在这里用“新建项目”创建。</translation>
    </message>
    <message>
        <source>All your edits are kept on this computer; the file has its last saved state.</source>
        <translation>您的全部修改都保存在这台电脑上；文件仍是上次保存的状态。</translation>
    </message>
    <message>
        <source>{name} cannot be written: the file or its folder is read-only.</source>
        <translation>无法写入{name}：文件或所在文件夹是只读的。</translation>
    </message>
    <message>
        <source>Save the project under another name, or in another folder.</source>
        <translation>请换个名称，或保存到其他文件夹。</translation>
    </message>
    <message>
        <source>{name} was made by a newer PMM Desk: it can be read here, not changed.</source>
        <translation>{name}由较新版本的PMM Desk制作：在这里只能查看，不能修改。</translation>
    </message>
    <message>
        <source>Save it under another name to go on from what is shown here.</source>
        <translation>另存为其他文件名，就可以在这里显示的内容上继续。</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written.</source>
        <translation>磁盘已满：无法写入{name}。</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again.</source>
        <translation>请清理磁盘空间，然后重新保存。</translation>
    </message>
    <message>
        <source>The disk did not take {name}.</source>
        <translation>磁盘未能写入{name}。</translation>
    </message>
    <message>
        <source>Try again, or save the project on another disk.</source>
        <translation>请重试，或保存到其他磁盘。</translation>
    </message>
    <message>
        <source>The folder of {name} is not there any more.</source>
        <translation>{name}所在的文件夹已不存在。</translation>
    </message>
    <message>
        <source>Connect the disk or the network again, or save the project in another folder.</source>
        <translation>请重新连接磁盘或网络，或保存到其他文件夹。</translation>
    </message>
    <message>
        <source>The file {name} was changed by someone else meanwhile.</source>
        <translation>文件{name}在此期间被他人修改过。</translation>
    </message>
    <message>
        <source>Nothing was overwritten; all your edits are kept on this computer.</source>
        <translation>没有覆盖任何内容；您的全部修改都保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Save yours under another name, then compare the two.</source>
        <translation>请把您的版本另存为其他名称，再比较两者。</translation>
    </message>
    <message>
        <source>There is already a file named {name}.</source>
        <translation>已有名为{name}的文件。</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>它没有被覆盖。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换个名称。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Take it out there first.</source>
        <translation>请先在那里移除它。</translation>
    </message>
    <message>
        <source>What this leads to no longer exists.</source>
        <translation>所指向的内容已不存在。</translation>
    </message>
    <message>
        <source>This picture cannot be used.</source>
        <translation>这张图片无法使用。</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Comparison rows that it proves</source>
        <translation>它能证明的对比项</translation>
    </message>
    <message>
        <source>tick, or Y P N U</source>
        <translation>勾选，或按 Y P N U</translation>
    </message>
    <message>
        <source>After the as-of date {day}: nothing can have been seen then. It is not saved.</source>
        <translation>晚于数据截止日期{day}：那时还不可能看到。未保存。</translation>
    </message>
    <message>
        <source>Edit reliability</source>
        <translation>编辑可靠程度</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>{age} · stale</source>
        <translation>{age} · 需复核</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>新依据</translation>
    </message>
    <message>
        <source>fresh until {day}</source>
        <translation>有效到{day}</translation>
    </message>
    <message>
        <source>from the scan of {day}</source>
        <translation>来自{day}的巡查</translation>
    </message>
    <message>
        <source>Choose the competitor; then tick the rows this speaks of.</source>
        <translation>请先选择竞品，再勾选它所说的对比项。</translation>
    </message>
    <message>
        <source>The comparison has no rows yet.</source>
        <translation>功能对比表还没有行。</translation>
    </message>
    <message>
        <source>{row} · {rival}</source>
        <translation>{row} · {rival}</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>关联依据</translation>
    </message>
    <message>
        <source>Unlink evidence</source>
        <translation>取消关联依据</translation>
    </message>
    <message>
        <source>Mark from evidence</source>
        <translation>按依据标注</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Quote, what was said or shown</source>
        <translation>原文：说了什么，展示了什么</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Address, link</source>
        <translation>网址、链接</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>获知日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>More: expiry, grades, note</source>
        <translation>更多：到期、分级、备注</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>获知人</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>来源可靠性</translation>
    </message>
    <message>
        <source>Credibility, 1 to 6</source>
        <translation>内容可信度（1–6）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>能证明什么</translation>
    </message>
    <message>
        <source>Tie to…</source>
        <translation>关联到…</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>需复核</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Proves nothing yet</source>
        <translation>尚未关联</translation>
    </message>
    <message>
        <source>A quote or a link, a competitor and the day you saw it: that is a piece of evidence.</source>
        <translation>一段原文或一个链接，一个竞品，加上获知的日期：这就是一条依据。</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>添加依据</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已过天数</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>No source written down</source>
        <translation>未写来源</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>All competitors</source>
        <translation>全部竞品</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{shown}/{whole}</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expires by …</source>
        <translation>到期日不晚于…</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Any reliability</source>
        <translation>不限可靠程度</translation>
    </message>
    <message>
        <source>Any visibility</source>
        <translation>不限可见范围</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加依据</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the kit into this folder</source>
        <translation>将工具包导出到此文件夹</translation>
    </message>
    <message>
        <source>This kit has no sheet to export. Add one under Sheets.</source>
        <translation>这个工具包没有可导出的资料。请在“资料”中添加。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s):</source>
        <translation>
            <numerusform>已导出%n个文件：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) take more than one page: shorten the texts that the list names.</source>
        <translation>
            <numerusform>有%n份资料超过一页：请缩短列表中指出的文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>FeatureImport</name>
    <message>
        <source>Import features</source>
        <translation>导入功能</translation>
    </message>
    <message>
        <source>A roadmap or an export of an issue tracker as CSV or XLSX, one feature per row. Columns are recognised by their headers, those named like a criterion as scores; nothing is written before you press Import.</source>
        <translation>产品路线图，或需求、缺陷跟踪工具导出的 CSV、XLSX，每行一个功能。各列按表头识别，与评分项同名的列当作评分；点“导入”之前不写入任何内容。</translation>
    </message>
    <message>
        <source>Say which column holds the feature’s name.</source>
        <translation>请指明哪一列是功能名称。</translation>
    </message>
    <message>
        <source>Update features that are already here, and their scores</source>
        <translation>更新已有的功能及其评分</translation>
    </message>
</context>
<context>
    <name>FeatureImportWords</name>
    <message numerus="yes">
        <source>%n new feature(s)</source>
        <translation>
            <numerusform>新增%n个功能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>更新%n个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n项评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n行未导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out</source>
        <translation>
            <numerusform>未采用%n个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Effort in person-weeks</source>
        <translation>投入（人周）</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Technical point</source>
        <translation>技术点</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>市场化表述</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>No name of a feature</source>
        <translation>没有功能名称</translation>
    </message>
    <message>
        <source>{field}: too many characters</source>
        <translation>{field}：字数太多</translation>
    </message>
    <message>
        <source>{field}: characters that cannot be read. Try another encoding.</source>
        <translation>{field}：有无法识别的字符。请换一种编码。</translation>
    </message>
    <message>
        <source>More cells than headers: {value}. The values may be shifted.</source>
        <translation>单元格比表头多：{value} 个。内容可能错位。</translation>
    </message>
    <message>
        <source>{field}: the formula gives an error, {value}</source>
        <translation>{field}：公式出错，{value}</translation>
    </message>
    <message>
        <source>Same feature as in row {value}</source>
        <translation>与第{value}行是同一功能</translation>
    </message>
    <message>
        <source>{field}: “{value}” is no number; only this cell is left out</source>
        <translation>{field}：“{value}”不是数字；只略去这一格</translation>
    </message>
    <message>
        <source>{field}: {value} is no whole number; only this cell is left out</source>
        <translation>{field}：{value} 不是整数；只略去这一格</translation>
    </message>
    <message>
        <source>{field}: {value} is less than nothing; only this cell is left out</source>
        <translation>{field}：{value} 小于零；只略去这一格</translation>
    </message>
    <message>
        <source>{field}: {value} is not from {low} to {high}; only this cell is left out</source>
        <translation>{field}：{value} 不在 {low} 到 {high} 之间；只略去这一格</translation>
    </message>
    <message>
        <source>{field}: “{value}” is no known stage; only this cell is left out</source>
        <translation>{field}：不认识阶段“{value}”；只略去这一格</translation>
    </message>
</context>
<context>
    <name>FeaturesPage</name>
    <message>
        <source>feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Name of the feature</source>
        <translation>功能名称</translation>
    </message>
    <message>
        <source>In the words of those who built it</source>
        <translation>用研发人员的话说</translation>
    </message>
    <message>
        <source>What the user can do now that was hard before</source>
        <translation>以前难做、现在能做的事</translation>
    </message>
    <message>
        <source>What the company gains: time, money, safety</source>
        <translation>公司得到什么：时间、金钱、安全</translation>
    </message>
    <message>
        <source>for example 2026 H2</source>
        <translation>例如2026 H2</translation>
    </message>
    <message>
        <source>What can the product do? Begin with a name; the phrase for the market and its value follow.</source>
        <translation>产品能做什么？先写名称，市场化表述和价值随后再写。</translation>
    </message>
    <message>
        <source>Add feature</source>
        <translation>添加功能</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>添加销售场景</translation>
    </message>
    <message>
        <source>In words a customer reads; the value above says what it is good for</source>
        <translation>用客户读得懂的话写；上面的“价值”说明它有什么用</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Put the saved value back</source>
        <translation>恢复已保存的值</translation>
    </message>
</context>
<context>
    <name>FieldImport</name>
    <message>
        <source>Column {number}</source>
        <translation>第{number}列</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Projects (*.pmm);;All files (*)</source>
        <translation>项目 (*.pmm);; 所有文件 (*)</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>正在打开{name}…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>The file was replaced from elsewhere. Your edits from this computer are kept in {name}.</source>
        <translation>文件已在别处被替换。您在这台电脑上的修改保存在{name}中。</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>没有最近的项目</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Projects (*.pmm)</source>
        <translation>项目 (*.pmm)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>分享副本</translation>
    </message>
    <message>
        <source>A copy is in {name}: the history stayed on this computer.</source>
        <translation>副本已存为{name}：历史留在这台电脑上。</translation>
    </message>
    <message>
        <source>When you open the project here again, they are there.</source>
        <translation>在这里再次打开项目时，它们都在。</translation>
    </message>
    <message>
        <source>Close, keep on this computer</source>
        <translation>关闭，保留在这台电脑上</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选各行</translation>
    </message>
    <message>
        <source>Shows only the rows with these words (Ctrl+F)</source>
        <translation>只显示含有这些词的行（Ctrl+F）</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
</context>
<context>
    <name>FormBinder</name>
    <message>
        <source>Edit {field}</source>
        <translation>修改“{field}”</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>None yet: add the first one</source>
        <translation>还没有：请添加第一个</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Foundation</name>
    <message>
        <source>Add a proof</source>
        <translation>添加证明点</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明点</translation>
    </message>
    <message numerus="yes">
        <source>backs %n message(s)</source>
        <translation>
            <numerusform>支撑%n条推广信息</numerusform>
        </translation>
    </message>
    <message>
        <source>backs no message yet</source>
        <translation>尚未支撑任何推广信息</translation>
    </message>
</context>
<context>
    <name>FreshnessPage</name>
    <message>
        <source>Counted up to {day}, whatever day it is.</source>
        <translation>固定计算到{day}，不随日期变化。</translation>
    </message>
    <message>
        <source>Today is {day}.</source>
        <translation>今天是{day}。</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>推广级别</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>稳定度</translation>
    </message>
    <message>
        <source>How often the tier stays when every weight is up to a fifth higher or lower</source>
        <translation>各权重上下浮动不超过五分之一时，级别保持不变的比例</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{criterion}: {score}</source>
        <translation>{criterion}：{score}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>{check}: {answer}</source>
        <translation>{check}：{answer}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>没有把握</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目标客户群</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>GroupBinder</name>
    <message>
        <source>A group cannot be its own influencer.</source>
        <translation>客户群不能影响自己。</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between groups of a ring</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>This would go round in a ring, and no group would count its revenue: {names}</source>
        <translation>这样会绕成一圈，没有一个客户群计入收入：{names}</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>For {group}</source>
        <translation>对“{group}”</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>我们</translation>
    </message>
    <message>
        <source>Say how much the rows count for this group: 1 to 5 in the last columns.</source>
        <translation>请在最后几列写明各对比项对该客户群有多重要：1到5。</translation>
    </message>
    <message>
        <source>Level with {rival}.</source>
        <translation>与{rival}持平。</translation>
    </message>
    <message>
        <source>{points} points ahead of {rival}.</source>
        <translation>领先{rival} {points}分。</translation>
    </message>
    <message>
        <source>{points} behind {rival}.</source>
        <translation>落后{rival} {points}分。</translation>
    </message>
    <message>
        <source>Between {low} and {high} points against the best, once the unknown cells are known.</source>
        <translation>未知格子查清后，与最强者相差在{low}到{high}分之间。</translation>
    </message>
    <message>
        <source>Only a bit better where it counts: {rows}.</source>
        <translation>重要之处只好一点：{rows}。</translation>
    </message>
</context>
<context>
    <name>GroupLinks</name>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{share}% of the accounts</source>
        <translation>占客户数{share}%</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>影响者</translation>
    </message>
</context>
<context>
    <name>GroupNumbers</name>
    <message>
        <source>Reachable accounts</source>
        <translation>可触达客户数</translation>
    </message>
    <message>
        <source>Expected responders</source>
        <translation>预计响应数</translation>
    </message>
    <message>
        <source>Expected deals</source>
        <translation>预计成交数</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>影响者</translation>
    </message>
    <message>
        <source>Revenue counts with the group it influences</source>
        <translation>收入计入它所影响的客户群</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>预期收入</translation>
    </message>
    <message>
        <source>{caption}, {currency}</source>
        <translation>{caption}（{currency}）</translation>
    </message>
    <message>
        <source>{caption} ({rate}%)</source>
        <translation>{caption}（{rate}%）</translation>
    </message>
    <message>
        <source>Total up to {amount}</source>
        <translation>合计最多{amount}</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>合计{amount}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between classes without a group</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{used} of {possible} combinations used; {classes} has no group yet.</source>
        <translation>{possible}种组合用了{used}种；{classes}还没有客户群。</translation>
    </message>
    <message>
        <source>{used} of {possible} combinations used; no group yet for {classes}.</source>
        <translation>{possible}种组合用了{used}种；{classes}还没有客户群。</translation>
    </message>
    <message>
        <source>{used} of {possible} combinations used.</source>
        <translation>{possible}种组合用了{used}种。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a figure are not in it</source>
        <translation>
            <numerusform>未含%n个没有数字的客户群</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups of “{type}” count {share}% of its accounts together: the total is “up to”.</source>
        <translation>“{type}”的客户群合计算了其客户数的{share}%：总额只能算“最多”。</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>target group</source>
        <translation>目标客户群</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>客户群名称</translation>
    </message>
    <message>
        <source>What they want most, in one sentence</source>
        <translation>用一句话说，他们最想要什么</translation>
    </message>
    <message>
        <source>By expected revenue</source>
        <translation>按预期收入</translation>
    </message>
    <message>
        <source>In my own order</source>
        <translation>自定义顺序</translation>
    </message>
    <message>
        <source>Who buys? A target group is one role in one type of company with one way of buying.</source>
        <translation>谁来买？目标客户群是一个客户角色，加一个客户类型，加一种购买行为。</translation>
    </message>
    <message>
        <source>New target group</source>
        <translation>新建目标客户群</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>影响者</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Copy of a target group</source>
        <translation>目标客户群副本</translation>
    </message>
    <message>
        <source>From this follows:</source>
        <translation>由此得出：</translation>
    </message>
    <message>
        <source>Add target group</source>
        <translation>添加目标客户群</translation>
    </message>
    <message>
        <source>Change the formula</source>
        <translation>更改客户群组成</translation>
    </message>
    <message>
        <source>“{name}” already has these three: change one of them.</source>
        <translation>“{name}”已有这三项：请更改其中一项。</translation>
    </message>
    <message>
        <source>These three are marked as impossible: {reason}</source>
        <translation>这三项已标记为不可能：{reason}</translation>
    </message>
    <message>
        <source>These three are marked as impossible.</source>
        <translation>这三项已标记为不可能。</translation>
    </message>
</context>
<context>
    <name>HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>在使用手册中查找</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>No chapter says this.</source>
        <translation>没有章节提到它。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>详情已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>日志在{folder}</translation>
    </message>
    <message>
        <source>About PMM Desk</source>
        <translation>关于PMM Desk</translation>
    </message>
    <message>
        <source>From evidence to printed kits, in one file on this computer: no account, no network.</source>
        <translation>从依据到打印的工具包，都在这台电脑的一个文件里：不需要账号，也不联网。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <translation>已撤销：{title}</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>已重做：{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be undone; each can be done again.</source>
        <translation>
            <numerusform>将撤销%n次修改；每次都可以重做。</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Every change on this computer, the newest first. It stays here: a shared file does not carry it.</source>
        <translation>这台电脑上的全部修改，最新的在前。历史只留在这里：分享的文件不带历史。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>还没有任何修改。</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>撤销到这里</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Say since when</source>
        <translation>写明起始日期</translation>
    </message>
    <message>
        <source>No change noted yet. The next one is kept here with its day.</source>
        <translation>还没有变化记录。下一次变化会连同日期记在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>更早%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this mark of the past</source>
        <translation>删除这条过去的标记</translation>
    </message>
    <message>
        <source>Note on a mark of the past</source>
        <translation>过去标记的备注</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>{mark}, since</source>
        <translation>{mark}，自</translation>
    </message>
    <message>
        <source>{mark}, before</source>
        <translation>此前{mark}</translation>
    </message>
    <message>
        <source>{mark}, noted</source>
        <translation>{mark}（首次记录）</translation>
    </message>
    <message>
        <source>Forget a mark of the past</source>
        <translation>删除过去的标记</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>A message house has one sentence as its roof, a few reasons as its pillars, and proofs below.</source>
        <translation>信息屋以一句话为屋顶，以几个理由为支柱，下面是证明点。</translation>
    </message>
    <message>
        <source>Begin with the roof</source>
        <translation>从屋顶开始</translation>
    </message>
    <message>
        <source>Add a message</source>
        <translation>添加推广信息</translation>
    </message>
    <message>
        <source>Move a message</source>
        <translation>移动推广信息</translation>
    </message>
    <message>
        <source>three to five reasons to believe the roof</source>
        <translation>三到五个让人相信屋顶的理由</translation>
    </message>
    <message numerus="yes">
        <source>%n pillar(s): a roof wants three to five</source>
        <translation>
            <numerusform>%n根支柱：屋顶需要三到五根</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pillar(s): nobody remembers more than five</source>
        <translation>
            <numerusform>%n根支柱：超过五根没人记得住</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportComparison</name>
    <message>
        <source>Import a comparison</source>
        <translation>导入功能对比表</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Row of the headers</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>每一列是什么</translation>
    </message>
    <message>
        <source>What its words mean</source>
        <translation>表中用词的含义</translation>
    </message>
    <message>
        <source>Told once, remembered for the next table.</source>
        <translation>说明一次，下一张表自动沿用。</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>保存这些行…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A list as CSV or XLSX, one company per row. Columns are recognised by their headers, in English and in Chinese; nothing is written before you press Import.</source>
        <translation>CSV 或 XLSX 名单，每行一家公司。程序按中英文表头识别各列；按下“导入”之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Say which column holds the company&apos;s name.</source>
        <translation>请指定公司名称在哪一列。</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>导入客户名单</translation>
    </message>
    <message>
        <source>Update accounts that are already here</source>
        <translation>更新已有的客户</translation>
    </message>
    <message>
        <source>Give customer types by the rules</source>
        <translation>按规则分配客户类型</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Every row came in.</source>
        <translation>全部行都已导入。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>{name}, left out.xlsx</source>
        <translation>{name}，未导入.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation>保存这些行</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>无法写入文件：{reason}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>These were left out. Save them, mend them and import the file again.</source>
        <translation>以下内容未导入。可另存、改好后再导入该文件。</translation>
    </message>
</context>
<context>
    <name>InfluenceMap</name>
    <message>
        <source>Influence map</source>
        <translation>影响力图</translation>
    </message>
    <message>
        <source>{name} influences</source>
        <translation>{name}影响</translation>
    </message>
</context>
<context>
    <name>KitComparison</name>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What is compared, and why it matters to the buyer</source>
        <translation>对比什么，为什么对买家重要</translation>
    </message>
    <message>
        <source>Call the competitors “Option A”, “Option B” …</source>
        <translation>竞品匿名，称作“方案A”“方案B”……</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The rows that you tick are printed, in the order of the comparison. None ticked: the three that say most. Beside each stands how many of its marks may be shown.</source>
        <translation>勾选的行按对比表的顺序打印。一行都没勾选时，打印最能说明问题的三行。旁边的数字表示有几项可对客展示。</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Those that you tick get a column. None ticked: all of them.</source>
        <translation>勾选的竞品各占一列。一个都没勾选时，全部列出。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>KitsFindings</name>
    <message>
        <source>The kit “{name}” has sheets for customers, but the product is retired.</source>
        <translation>工具包“{name}”里有对客资料，但产品已下线。</translation>
    </message>
    <message>
        <source>A one-pager in a kit is about “{name}”, which is retired.</source>
        <translation>工具包里有一张一页纸讲的是“{name}”，它已下线。</translation>
    </message>
    <message>
        <source>A one-pager in a kit is about “{name}”, which is on its way out.</source>
        <translation>工具包里有一张一页纸讲的是“{name}”，它即将下线。</translation>
    </message>
    <message>
        <source>product retired</source>
        <translation>产品已下线</translation>
    </message>
    <message>
        <source>feature retired</source>
        <translation>功能已下线</translation>
    </message>
    <message>
        <source>for general use</source>
        <translation>通用</translation>
    </message>
</context>
<context>
    <name>KitsTab</name>
    <message>
        <source>Kits</source>
        <translation>销售工具包</translation>
    </message>
    <message>
        <source>what sales takes into the room</source>
        <translation>销售带去见客户的资料</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出PDF</translation>
    </message>
    <message>
        <source>The kit you are working on</source>
        <translation>当前的工具包</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>工具包</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>新建工具包</translation>
    </message>
    <message>
        <source>Duplicate this kit</source>
        <translation>创建此工具包的副本</translation>
    </message>
    <message>
        <source>Delete this kit</source>
        <translation>删除此工具包</translation>
    </message>
    <message>
        <source>Meeting or account</source>
        <translation>会议或客户</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>资料语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>drag to order</source>
        <translation>拖动排序</translation>
    </message>
    <message>
        <source>Sheets of this kit</source>
        <translation>此工具包的资料</translation>
    </message>
    <message>
        <source>Add a sheet</source>
        <translation>添加资料</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+Up）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+Down）</translation>
    </message>
    <message>
        <source>Leave this sheet out of the export, or take it in again</source>
        <translation>不导出此资料，或重新导出</translation>
    </message>
    <message>
        <source>Take this sheet out of the kit</source>
        <translation>从工具包中移除此资料</translation>
    </message>
    <message>
        <source>Two files. The customer file holds no internal field; the internal file says so on every page.</source>
        <translation>分为两个文件。给客户的文件不含任何内部内容；内部文件的每一页都会注明。</translation>
    </message>
    <message>
        <source>Choose a sheet on the left to write its texts here, with the page beside them.</source>
        <translation>在左侧选择资料，即可在这里编写文字，旁边就是页面。</translation>
    </message>
    <message>
        <source>Headline: what the buyer gets</source>
        <translation>标题：客户得到什么</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>面向谁</translation>
    </message>
    <message>
        <source>Their problem, in their words</source>
        <translation>客户的问题，用客户的话说</translation>
    </message>
    <message>
        <source>What changes, first</source>
        <translation>带来的改变（一）</translation>
    </message>
    <message>
        <source>What changes, second</source>
        <translation>带来的改变（二）</translation>
    </message>
    <message>
        <source>What changes, third</source>
        <translation>带来的改变（三）</translation>
    </message>
    <message>
        <source>A scene with time, place and people</source>
        <translation>有时间、地点、人物的场景</translation>
    </message>
    <message>
        <source>Fits what they run</source>
        <translation>与现有系统的适配</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Web address (printed as a QR code)</source>
        <translation>网址（打印为二维码）</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目标客户群</translation>
    </message>
    <message>
        <source>Proofs on the sheet</source>
        <translation>资料中的证明点</translation>
    </message>
    <message>
        <source>Open the whole card in Competitors</source>
        <translation>在“竞品”中打开整张作战卡</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>客户群名称</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>他们的需求</translation>
    </message>
    <message>
        <source>What we do for them</source>
        <translation>我们为他们做什么</translation>
    </message>
    <message>
        <source>Notes for sales</source>
        <translation>给销售的备注</translation>
    </message>
    <message>
        <source>Open the group in Audience</source>
        <translation>在“目标客户”中打开客户群</translation>
    </message>
    <message>
        <source>A sentence they say, in their words</source>
        <translation>一句客户原话</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一句话概括</translation>
    </message>
    <message>
        <source>The job in one sentence</source>
        <translation>一句话说清要完成的任务</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Open the role in Audience</source>
        <translation>在“目标客户”中打开角色</translation>
    </message>
    <message>
        <source>Double-click: whole page or readable size. Ctrl+wheel: zoom</source>
        <translation>双击：整页或可读大小。Ctrl+滚轮：缩放</translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation>打印出来的页面</translation>
    </message>
    <message>
        <source>How it works, first step</source>
        <translation>怎么做到：第一步</translation>
    </message>
    <message>
        <source>How it works, second step</source>
        <translation>怎么做到：第二步</translation>
    </message>
    <message>
        <source>How it works, third step</source>
        <translation>怎么做到：第三步</translation>
    </message>
    <message>
        <source>Print the prices that customers may see</source>
        <translation>印出可对客的价格</translation>
    </message>
    <message>
        <source>Version, as the foot of the page names it</source>
        <translation>版本（印在页脚）</translation>
    </message>
    <message>
        <source>About one feature only</source>
        <translation>只讲一个功能</translation>
    </message>
    <message>
        <source>A picture of how it works, in place of the steps</source>
        <translation>一张说明图（代替三步）</translation>
    </message>
    <message>
        <source>What is empty here is printed as the general page says it, in grey.</source>
        <translation>这里留空的，按通用页的文字（灰色）印出。</translation>
    </message>
    <message>
        <source>Open the general page</source>
        <translation>打开通用页</translation>
    </message>
    <message>
        <source>Show the proofs in Positioning</source>
        <translation>在“定位”中查看证明点</translation>
    </message>
    <message>
        <source>With a comparison</source>
        <translation>附对比表</translation>
    </message>
</context>
<context>
    <name>KitsWords</name>
    <message numerus="yes">
        <source>takes %n page(s)</source>
        <translation>
            <numerusform>占%n页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) are internal and not printed; Positioning shows them.</source>
        <translation>
            <numerusform>有%n个证明点仅内部可见，不会打印；可在“定位”中查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) are not printed: the customer has not allowed it yet.</source>
        <translation>
            <numerusform>有%n个证明点不会打印：尚未获得客户授权。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) are not printed: they name a customer who stays unnamed.</source>
        <translation>
            <numerusform>有%n个证明点不会打印：其中提到了仅匿名的客户名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation yet and print in the main language.</source>
        <translation>
            <numerusform>有%n处文字还没有译文，将以主语言打印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{block}” is %n line(s) too long</source>
        <translation>
            <numerusform>“{block}”超出%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{block}” is %n line(s) too long: nothing is cut off, shorten it.</source>
        <translation>
            <numerusform>“{block}”超出%n行：内容没有截断，请缩短。</numerusform>
        </translation>
    </message>
    <message>
        <source>Product one-pager</source>
        <translation>产品一页纸</translation>
    </message>
    <message>
        <source>Battlecard</source>
        <translation>竞品作战卡</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目标客户群</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>角色画像</translation>
    </message>
    <message>
        <source>Tier decision</source>
        <translation>级别决策单</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>功能评级</translation>
    </message>
    <message>
        <source>Launch-tier policy</source>
        <translation>推广级别规则</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>仅内部</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>可对客</translation>
    </message>
    <message>
        <source>problem, change, proof, next step</source>
        <translation>问题、改变、证明、下一步</translation>
    </message>
    <message>
        <source>public, dated facts only</source>
        <translation>只列公开、带日期的事实</translation>
    </message>
    <message>
        <source>when we win, what to say, what not to say</source>
        <translation>何时占优、说什么、不说什么</translation>
    </message>
    <message>
        <source>who they are, what they need, what they are worth</source>
        <translation>他们是谁、要什么、值多少</translation>
    </message>
    <message>
        <source>one role: what hurts, what it wants, how we know</source>
        <translation>一个角色：痛点、诉求与依据</translation>
    </message>
    <message>
        <source>what it is, what sets it apart, why now</source>
        <translation>是什么、有何不同、为什么是现在</translation>
    </message>
    <message>
        <source>what we say to whom, and what it rests on</source>
        <translation>对谁说什么，凭什么这么说</translation>
    </message>
    <message>
        <source>one page for the whole company, with the proof of every claim</source>
        <translation>给全公司的一页，附每条主张的证明</translation>
    </message>
    <message>
        <source>why this tier, how firm, what was decided</source>
        <translation>为何是这一级，有多稳，怎么决定的</translation>
    </message>
    <message>
        <source>all features in their order, with scores and tiers</source>
        <translation>全部功能的排序、得分与级别</translation>
    </message>
    <message>
        <source>the tiers, the criteria and the rules as a poster</source>
        <translation>级别、评分项与规则，做成一页海报</translation>
    </message>
    <message>
        <source>fits one page at {percent}%</source>
        <translation>按{percent}%排版，正好一页</translation>
    </message>
    <message>
        <source>No typeface here can draw: {characters}</source>
        <translation>没有字体能显示：{characters}</translation>
    </message>
    <message numerus="yes">
        <source>one page at {percent}%, and %n page(s) of evidence</source>
        <translation>
            <numerusform>一页（{percent}%），另有%n页依据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no evidence: they stay drafts and are not printed.</source>
        <translation>
            <numerusform>%n个提问没有依据：保留为草稿，不会打印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are more than a card holds and are not printed.</source>
        <translation>
            <numerusform>有%n行超出一张卡的容量，不会打印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are unknown and not printed.</source>
        <translation>
            <numerusform>%n处标记未知，不会打印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have no dated evidence and are not printed.</source>
        <translation>
            <numerusform>%n处标记没有带日期的依据，不会打印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) rest on stale evidence and are not printed.</source>
        <translation>
            <numerusform>%n处标记的依据需复核，不会打印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have no public fact as evidence and are not printed.</source>
        <translation>
            <numerusform>%n处标记没有公开的事实依据，不会打印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rival(s) have no mark that may be shown and are left out.</source>
        <translation>
            <numerusform>%n个竞品没有可对客展示的标记，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison for customers</source>
        <translation>对客对比表</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) are internal and not printed; Product shows them.</source>
        <translation>
            <numerusform>%n个价格仅内部可见，未印出；请在“产品”中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>This sheet says what the scorecard says: change it there, and it follows.</source>
        <translation>这一页的内容来自功能评级：在那里修改，这里随之更新。</translation>
    </message>
    <message>
        <source>Open the scorecard</source>
        <translation>打开功能评级</translation>
    </message>
    <message>
        <source>This sheet says what the positioning says: change it there, it follows.</source>
        <translation>这一页的内容来自定位：在那里修改，这里随之更新。</translation>
    </message>
    <message>
        <source>Open the positioning</source>
        <translation>打开定位</translation>
    </message>
    <message>
        <source>Tier decision of another feature</source>
        <translation>其他功能的级别决策单</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>信息屋</translation>
    </message>
    <message>
        <source>Internal brief</source>
        <translation>内部简报</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) promise what we do not fully have and are not printed; Positioning shows them.</source>
        <translation>
            <numerusform>%n句话说的我们还没有完全做到，未打印；可在“定位”中查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are also true of others, or unproven, and are not printed.</source>
        <translation>
            <numerusform>%n条卖点主张别人也说得通或待证实，未打印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name a competitor and are not printed.</source>
        <translation>
            <numerusform>%n条文字提到了竞品，未打印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Positioning and message house: make a canvas first</source>
        <translation>定位与信息屋：先建一个定位画布</translation>
    </message>
    <message>
        <source>for everyone</source>
        <translation>面向所有客户</translation>
    </message>
</context>
<context>
    <name>LanguageChecks</name>
    <message>
        <source>Clear?</source>
        <translation>说得清楚吗？</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有写任何文字。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>清楚</translation>
    </message>
    <message>
        <source>No word a buyer would stumble over.</source>
        <translation>没有客户听不懂的词。</translation>
    </message>
    <message>
        <source>“{word}” ({kind})</source>
        <translation>“{word}”（{kind}）</translation>
    </message>
    <message numerus="yes">
        <source>{words} and %n more</source>
        <translation>
            <numerusform>{words}，另有%n处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Their language?</source>
        <translation>是客户的语言吗？</translation>
    </message>
    <message>
        <source>No role has said anything yet: write down a quote and the words they use.</source>
        <translation>还没有哪个角色说过话：写下一句原话和他们常用的词。</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>Not one word of it is theirs.</source>
        <translation>没有一个词是他们的。</translation>
    </message>
    <message>
        <source>From the words of {name}: {words}</source>
        <translation>出自{name}的话：{words}</translation>
    </message>
    <message>
        <source>From what the roles say: {words}</source>
        <translation>出自各角色的话：{words}</translation>
    </message>
    <message>
        <source>Logical?</source>
        <translation>合乎逻辑吗？</translation>
    </message>
    <message>
        <source>Nothing leads from a pain to what you have and what proves it yet.</source>
        <translation>还没有从痛点到功能、再到证明的链条。</translation>
    </message>
    <message>
        <source>{sentence} ({name})</source>
        <translation>{sentence}（{name}）</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n处断开</numerusform>
        </translation>
    </message>
    <message>
        <source>thin</source>
        <translation>薄弱</translation>
    </message>
    <message>
        <source>Pain → capability → value → proof: no link is missing.</source>
        <translation>痛点→功能→价值→证明：没有缺环。</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
</context>
<context>
    <name>LanguageRows</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind}（{count}）</translation>
    </message>
    <message>
        <source>everything that differs</source>
        <translation>所有不一致</translation>
    </message>
    <message>
        <source>all texts</source>
        <translation>全部文字</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n条文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs here: every text says the same in every language.</source>
        <translation>没有不一致：每条文字在各语言中说的都一样。</translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n个单词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n字</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} of {limit} s</source>
        <translation>{seconds}秒／{limit}秒</translation>
    </message>
    <message>
        <source>{seconds} s, {over} s too long</source>
        <translation>{seconds}秒，超出{over}秒</translation>
    </message>
    <message>
        <source>Said at {words} English words or {characters} Chinese characters a minute, the usual rates of speakers’ guides.</source>
        <translation>按演讲指南的常用语速计：英文每分钟{words}个单词，中文每分钟{characters}字。</translation>
    </message>
</context>
<context>
    <name>LimitBand</name>
    <message>
        <source>Left and Right move the limit of {tier}, now {limit}. Up and Down choose another one.</source>
        <translation>按左右方向键移动{tier}的分数线（现为{limit}），按上下方向键选择其他分数线。</translation>
    </message>
    <message>
        <source>Drag an edge, or press Up and Down to choose one.</source>
        <translation>拖动边缘，或按上下方向键选择一条分数线。</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>usual: {days}</source>
        <translation>默认：{days}</translation>
    </message>
    <message>
        <source>Back to the usual number of days</source>
        <translation>恢复默认天数</translation>
    </message>
    <message>
        <source>Edit the limit of {kind}</source>
        <translation>修改“{kind}”的期限</translation>
    </message>
    <message>
        <source>Back to the usual limit of {kind}</source>
        <translation>恢复“{kind}”的默认期限</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Duplicate a line</source>
        <translation>创建内容副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete a line</source>
        <translation>删除一条内容</translation>
    </message>
    <message>
        <source>One thing to say</source>
        <translation>一句要说的话</translation>
    </message>
    <message>
        <source>Source note or reason</source>
        <translation>来源说明或理由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Source note</source>
        <translation>来源说明</translation>
    </message>
    <message>
        <source>They are … for …, known for …</source>
        <translation>他们是面向……的……，以……闻名</translation>
    </message>
    <message>
        <source>They win when …</source>
        <translation>对方占优，当……</translation>
    </message>
    <message>
        <source>We win when …</source>
        <translation>我方占优，当……</translation>
    </message>
    <message>
        <source>A question whose answer shows the difference</source>
        <translation>一个答案能显出差异的问题</translation>
    </message>
    <message>
        <source>What it brings out</source>
        <translation>能引出什么</translation>
    </message>
    <message>
        <source>What they are good at</source>
        <translation>对方擅长什么</translation>
    </message>
    <message>
        <source>How to acknowledge it</source>
        <translation>如何认可</translation>
    </message>
    <message>
        <source>What they say about us</source>
        <translation>对方怎么说我们</translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>我方回应</translation>
    </message>
    <message>
        <source>In the customer’s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>我方答复</translation>
    </message>
    <message>
        <source>What nobody should say</source>
        <translation>谁都不应说的话</translation>
    </message>
    <message>
        <source>Why it is wrong</source>
        <translation>错在哪里</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n条依据</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>无依据</translation>
    </message>
    <message>
        <source>refuted: {rival} has it</source>
        <translation>与事实不符：{rival}支持此项</translation>
    </message>
    <message>
        <source>no longer refuted by the comparison</source>
        <translation>已不与功能对比表矛盾</translation>
    </message>
    <message>
        <source>No evidence of this competitor yet</source>
        <translation>还没有该竞品的依据</translation>
    </message>
    <message>
        <source>Change the evidence of a line</source>
        <translation>更改内容的依据</translation>
    </message>
    <message>
        <source>Take off this card</source>
        <translation>从这张卡移除</translation>
    </message>
    <message>
        <source>Also on the card of</source>
        <translation>同时用于</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Share a line between cards</source>
        <translation>多张作战卡共用一行</translation>
    </message>
    <message>
        <source>shared with {names}</source>
        <translation>与{names}共用</translation>
    </message>
    <message>
        <source>also on {names}</source>
        <translation>也用于{names}</translation>
    </message>
    <message>
        <source>draft: a question is printed only with evidence for its answer</source>
        <translation>草稿：提问要有依据才会打印</translation>
    </message>
    <message>
        <source>rightly forbidden: the comparison marks “{row}” {mark}</source>
        <translation>禁用得对：对比表中“{row}”为{mark}</translation>
    </message>
</context>
<context>
    <name>LinkChips</name>
    <message>
        <source>Choose what it stands on</source>
        <translation>选择它的支撑</translation>
    </message>
    <message>
        <source>Take away “{name}”</source>
        <translation>移除“{name}”</translation>
    </message>
    <message>
        <source>Nothing left to choose</source>
        <translation>没有可选的了</translation>
    </message>
    <message>
        <source>Let a text stand on more</source>
        <translation>为文字增加支撑</translation>
    </message>
    <message>
        <source>Take away what a text stands on</source>
        <translation>去掉文字的支撑</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>— none —</source>
        <translation>— 无 —</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Choose a list…</source>
        <translation>选择名单…</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>名单 (*.csv *.txt *.tsv *.xlsx *.xlsm);; 所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>no headers</source>
        <translation>无表头</translation>
    </message>
    <message>
        <source>This list has more than 1,000 columns: the last {count} were not read.</source>
        <translation>此名单超过 1,000 列，最后 {count} 列没有读取。</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>正在检查各行…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>已取消，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Choose a list…</source>
        <translation>选择名单…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Row of the headers</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>保存这些行…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB18030)</source>
        <translation>简体中文（GB18030）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>西欧语言（Windows）</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there, and may you read it?</source>
        <translation>无法打开此文件。请确认文件还在，并且您有读取权限。</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>此名单是空的。</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split the list and import the parts.</source>
        <translation>此文件超过 50 MB。请拆分名单后分别导入。</translation>
    </message>
    <message>
        <source>This list has more than 200,000 rows. Split it and import the parts.</source>
        <translation>此名单超过 200,000 行。请拆分后分别导入。</translation>
    </message>
    <message>
        <source>This is no list. Choose a CSV or XLSX file.</source>
        <translation>这不是名单。请选择 CSV 或 XLSX 文件。</translation>
    </message>
    <message>
        <source>This is an old Excel format. Save it as XLSX, then choose it again.</source>
        <translation>这是旧版 Excel 格式。请另存为 XLSX 后再选择。</translation>
    </message>
    <message>
        <source>This is no Excel workbook. Save the list as XLSX or CSV.</source>
        <translation>这不是 Excel 工作簿。请将名单保存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>This workbook unpacks to far more than a list needs, so it was not opened.</source>
        <translation>此工作簿解压后远大于名单所需，因此没有打开。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Save it without one.</source>
        <translation>此工作簿有密码保护。请去掉密码后另存。</translation>
    </message>
    <message>
        <source>This workbook is damaged. Open it in a spreadsheet and save it anew.</source>
        <translation>此工作簿已损坏。请用表格软件打开并重新保存。</translation>
    </message>
    <message>
        <source>This list cannot be read.</source>
        <translation>无法读取此名单。</translation>
    </message>
</context>
<context>
    <name>LiveMarks</name>
    <message>
        <source>“{word}”: {kind}</source>
        <translation>“{word}”：{kind}</translation>
    </message>
    <message>
        <source>Customers know “{word}”: do not mark it</source>
        <translation>客户懂“{word}”：不再标记</translation>
    </message>
    <message>
        <source>Put “{word}” into the project’s words…</source>
        <translation>把“{word}”放进项目词表…</translation>
    </message>
    <message>
        <source>Put a word into the project’s list</source>
        <translation>把词语放进项目词表</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>decided tier</source>
        <translation>已定级别</translation>
    </message>
    <message>
        <source>Why this tier</source>
        <translation>为何是这一级</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Launched on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>The tier it should have been</source>
        <translation>本应定的级别</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>带来了什么</translation>
    </message>
    <message>
        <source>Decide tiers…</source>
        <translation>确定级别…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>当时与今天</translation>
    </message>
    <message>
        <source>The launch</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Decide the tiers of a release here: each is kept with the scorecard as it was, and can be replayed.</source>
        <translation>在此确定一次发布的级别：每个决定连同当时的评分表一起保存，随时可以重算。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>{feature}: {tier}</source>
        <translation>{feature}：{tier}</translation>
    </message>
    <message>
        <source>{figure} points gave {tier}.</source>
        <translation>{figure}分，得出{tier}。</translation>
    </message>
    <message>
        <source>No score; {tier}.</source>
        <translation>没有分数；{tier}。</translation>
    </message>
    <message>
        <source>Decided otherwise: {tier}.</source>
        <translation>另定为：{tier}。</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Its copy of the scorecard cannot be read.</source>
        <translation>无法读取它保存的评分表。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>推广级别</translation>
    </message>
    <message>
        <source>Reckoned again from the scorecard as it was: the same score and tier.</source>
        <translation>按当时的评分表重算：分数和级别相同。</translation>
    </message>
    <message>
        <source>Reckoned again, its copy gives {figure} and {tier}.</source>
        <translation>按保存的评分表重算，得到{figure}和{tier}。</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>此后没有变化。</translation>
    </message>
    <message>
        <source>Score on {name}</source>
        <translation>{name}的分数</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name}的权重</translation>
    </message>
    <message>
        <source>Limit of {name}</source>
        <translation>{name}的分数线</translation>
    </message>
    <message>
        <source>{name}, a new criterion</source>
        <translation>{name}，新增的评分项</translation>
    </message>
    <message>
        <source>{name}, no criterion any more</source>
        <translation>{name}，已不是评分项</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>A map shows us and the rivals between two axes of your choice: placed by hand, or by the rows.</source>
        <translation>格局图用你选的两条轴展示我们与竞品：手动摆放，或由对比项计算。</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>新建格局图</translation>
    </message>
    <message>
        <source>Unnamed map</source>
        <translation>未命名的图</translation>
    </message>
    <message>
        <source>Drag a bubble, or choose it with Tab and move it with the arrows.</source>
        <translation>拖动气泡；或用Tab选中，再用方向键移动。</translation>
    </message>
    <message>
        <source>Reckoned from the rows: yes counts 1, partly ½, no 0. A line shows what unknown cells leave open.</source>
        <translation>由对比项计算：支持1，部分支持½，不支持0。横线表示未知格子留下的余地。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>我们</translation>
    </message>
    <message>
        <source>Share of the market: {name}</source>
        <translation>市场份额：{name}</translation>
    </message>
    <message>
        <source>Map {number}</source>
        <translation>格局图{number}</translation>
    </message>
    <message>
        <source>Add a map</source>
        <translation>新建格局图</translation>
    </message>
    <message>
        <source>Move a bubble of the map</source>
        <translation>移动图上的气泡</translation>
    </message>
    <message>
        <source>Share of the market</source>
        <translation>市场份额</translation>
    </message>
    <message>
        <source>Rows of an axis</source>
        <translation>坐标轴计入的对比项</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片（PNG）…</translation>
    </message>
    <message>
        <source>PDF page…</source>
        <translation>PDF页面…</translation>
    </message>
    <message>
        <source>PowerPoint slide…</source>
        <translation>PowerPoint幻灯片…</translation>
    </message>
    <message>
        <source>Duplicate this map</source>
        <translation>复制这张图</translation>
    </message>
    <message>
        <source>Delete this map</source>
        <translation>删除这张图</translation>
    </message>
    <message>
        <source>Duplicate a map</source>
        <translation>复制格局图</translation>
    </message>
    <message>
        <source>Delete a map</source>
        <translation>删除格局图</translation>
    </message>
    <message>
        <source>Size of a bubble: {size}</source>
        <translation>气泡大小：{size}</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>{axis}: {rows}</source>
        <translation>{axis}：{rows}</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx)</source>
        <translation>PowerPoint (*.pptx)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>导出格局图</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为{name}。</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Positioning map</source>
        <translation>竞争格局图</translation>
    </message>
    <message>
        <source>{name}: {x} of 100 across, {y} of 100 up</source>
        <translation>{name}：横轴{x}分，纵轴{y}分（满分100）</translation>
    </message>
    <message>
        <source>{place}; unknown cells leave it open along the line</source>
        <translation>{place}；未知格子使位置在线段上未定</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>jargon</source>
        <translation>行话</translation>
    </message>
    <message>
        <source>abbreviation that nothing explains</source>
        <translation>没有解释的缩写</translation>
    </message>
    <message>
        <source>our own term, which no role uses</source>
        <translation>我们自己的说法，没有角色这样说</translation>
    </message>
    <message>
        <source>may be restricted in advertising</source>
        <translation>广告中可能受限</translation>
    </message>
    <message>
        <source>banned by the brand</source>
        <translation>品牌禁用</translation>
    </message>
    <message>
        <source>Jargon</source>
        <translation>行话</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Our own term</source>
        <translation>自家说法</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>受限用语</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Instead: {advice}</source>
        <translation>改为：{advice}</translation>
    </message>
    <message>
        <source>Write it out once, with the letters in brackets, or use words.</source>
        <translation>先写出全称并在括号里注明缩写，或直接用词语。</translation>
    </message>
    <message>
        <source>A hint for whoever looks after advertising law, not legal advice.</source>
        <translation>供负责广告合规的人参考，不是法律意见。</translation>
    </message>
</context>
<context>
    <name>MarketCards</name>
    <message>
        <source>Add a market variable</source>
        <translation>添加市场变量</translation>
    </message>
    <message>
        <source>→ Opportunity: {conclusion}</source>
        <translation>→ 机会：{conclusion}</translation>
    </message>
    <message>
        <source>what changes around them, and what follows for us</source>
        <translation>他们周围在变什么，我们该怎么做</translation>
    </message>
    <message numerus="yes">
        <source>%n without a conclusion</source>
        <translation>
            <numerusform>%n项没有结论</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a market variable</source>
        <translation>移动市场变量</translation>
    </message>
</context>
<context>
    <name>MarketVariable</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What it means for us</source>
        <translation>对我们意味着什么</translation>
    </message>
    <message>
        <source>Move, duplicate, delete</source>
        <translation>移动、创建副本、删除</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>发生什么变化</translation>
    </message>
    <message>
        <source>Effect on their business issue</source>
        <translation>对他们业务问题的影响</translation>
    </message>
    <message>
        <source>What follows for us</source>
        <translation>我们的结论</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Yes</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分支持</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>MatrixImport</name>
    <message>
        <source>A table as CSV or XLSX: one row per thing that buyers compare, one column per product. Nothing is written before you press Import.</source>
        <translation>CSV或XLSX表格：每行一个对比项，每列一个产品。按下“导入”之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>A comparison takes 2,000 rows and 260 columns: what stands beyond is left out.</source>
        <translation>对比表最多2,000行、260列：超出部分不导入。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第{number}列</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Say which column holds what buyers compare.</source>
        <translation>请指明哪一列是对比项。</translation>
    </message>
    <message>
        <source>Import a comparison</source>
        <translation>导入功能对比表</translation>
    </message>
</context>
<context>
    <name>MatrixImportWords</name>
    <message>
        <source>the rows</source>
        <translation>对比项</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>our product</source>
        <translation>我们的产品</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Nothing in the column of the rows</source>
        <translation>对比项这一列是空的</translation>
    </message>
    <message>
        <source>Longer than a name may be</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>Characters that cannot be read. Try another encoding.</source>
        <translation>有无法识别的字符，请换一种编码。</translation>
    </message>
    <message>
        <source>Named like a row above; that one came in</source>
        <translation>与上方某行同名；已导入上方那行</translation>
    </message>
    <message>
        <source>{count} new rows</source>
        <translation>新增{count}行</translation>
    </message>
    <message>
        <source>{count} rows already here</source>
        <translation>{count}行已存在</translation>
    </message>
    <message>
        <source>{count} new competitors</source>
        <translation>新增{count}个竞品</translation>
    </message>
    <message>
        <source>{count} marks</source>
        <translation>{count}个标记</translation>
    </message>
    <message>
        <source>{count} cells with words that are no mark</source>
        <translation>{count}格用词不是标记</translation>
    </message>
    <message>
        <source>{count} rows left out</source>
        <translation>{count}行不导入</translation>
    </message>
</context>
<context>
    <name>MatrixMenu</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>在下方添加对比项</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>打开竞品档案</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Put under</source>
        <translation>移到分组</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>无分组</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>新建分组</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>删除%n个对比项</numerusform>
        </translation>
    </message>
    <message>
        <source>1 · hardly counts</source>
        <translation>1 · 几乎不看</translation>
    </message>
    <message>
        <source>2 · counts a little</source>
        <translation>2 · 有点在意</translation>
    </message>
    <message>
        <source>3 · counts</source>
        <translation>3 · 在意</translation>
    </message>
    <message>
        <source>4 · counts much</source>
        <translation>4 · 很在意</translation>
    </message>
    <message>
        <source>5 · decides</source>
        <translation>5 · 决定成败</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>What buyers compare</source>
        <translation>对比项</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>我们</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Oldest proof</source>
        <translation>最早依据</translation>
    </message>
    <message>
        <source>{row}, {who}: {mark}</source>
        <translation>{row}，{who}：{mark}</translation>
    </message>
    <message>
        <source>no proof for {names}</source>
        <translation>{names}无依据</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>{row}: nobody said yet how much it counts (keys 1 to 5)</source>
        <translation>{row}：还没有写明重要度（按键1到5）</translation>
    </message>
    <message>
        <source>{row}: importance {value} of 5</source>
        <translation>{row}：重要度{value}（满分5）</translation>
    </message>
</context>
<context>
    <name>MatrixTools</name>
    <message>
        <source>no group</source>
        <translation>不选客户群</translation>
    </message>
    <message>
        <source>Unnamed group</source>
        <translation>未命名客户群</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Fold all headings</source>
        <translation>折叠所有标题</translation>
    </message>
    <message>
        <source>Unfold all headings</source>
        <translation>展开所有标题</translation>
    </message>
    <message>
        <source>Import a comparison…</source>
        <translation>导入功能对比表…</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>查看竞争格局图</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>推广信息</translation>
    </message>
    <message>
        <source>To which role</source>
        <translation>面向哪个客户角色</translation>
    </message>
    <message>
        <source>A short title, if it needs one</source>
        <translation>简短的标题（可不填）</translation>
    </message>
    <message>
        <source>The sentence itself</source>
        <translation>完整的一句话</translation>
    </message>
    <message>
        <source>Move, copy or delete</source>
        <translation>移动、创建副本或删除</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>证明点</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Stands in the house as</source>
        <translation>在信息屋中作为</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put a message elsewhere in the house</source>
        <translation>调整推广信息在信息屋中的位置</translation>
    </message>
    <message>
        <source>Duplicate a message</source>
        <translation>创建推广信息副本</translation>
    </message>
    <message>
        <source>Delete a message</source>
        <translation>删除推广信息</translation>
    </message>
    <message>
        <source>Drag to move; Alt and an arrow key move it, too</source>
        <translation>拖动可移动；Alt加方向键也可移动</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Tests with customers: open the list, or begin one</source>
        <translation>客户测试：打开列表，或新建一次</translation>
    </message>
    <message>
        <source>Begin a test with customers</source>
        <translation>新建客户测试</translation>
    </message>
    <message>
        <source>{role}: {pain}</source>
        <translation>{role}：{pain}</translation>
    </message>
</context>
<context>
    <name>MoveLine</name>
    <message>
        <source>{feature} → {tier}</source>
        <translation>{feature} → {tier}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between features that change tier</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>no tier changes</source>
        <translation>级别都不变</translation>
    </message>
    <message numerus="yes">
        <source>{features} and %n more</source>
        <translation>
            <numerusform>{features}，另有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>{criterion} {change}%:</source>
        <translation>{criterion} {change}%：</translation>
    </message>
    <message>
        <source>{tier} from {limit}:</source>
        <translation>{tier}，{limit}分起：</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) change tier</source>
        <translation>
            <numerusform>%n个功能改变级别</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights from pairs:</source>
        <translation>两两比较得出的权重：</translation>
    </message>
</context>
<context>
    <name>MoveTable</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>他们做了什么</translation>
    </message>
    <message>
        <source>What it means for us</source>
        <translation>对我们意味着什么</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>It is kept as {name} in the folder {folder}.</source>
        <translation>将以{name}保存在文件夹{folder}中。</translation>
    </message>
    <message>
        <source>It is kept in {folder}.</source>
        <translation>将保存在{folder}中。</translation>
    </message>
    <message>
        <source>The name is the one thing needed.</source>
        <translation>只需填写名称。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Everything else can wait, and can be changed later.</source>
        <translation>其他内容都可以以后再填、再改。</translation>
    </message>
    <message>
        <source>&amp;Product name</source>
        <translation>产品名称(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language of its texts</source>
        <translation>文字语言(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>NoticedCard</name>
    <message>
        <source>Before export</source>
        <translation>导出前处理</translation>
    </message>
    <message>
        <source>Worth doing</source>
        <translation>值得做</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Nothing here needs you now.</source>
        <translation>这里暂时没有需要您处理的事。</translation>
    </message>
    <message>
        <source>Once rooms fill, what they notice stands here: claims that fail, proof going stale, gaps.</source>
        <translation>内容多起来后，发现的问题会显示在这里：不成立的卖点主张、需复核的依据、缺口。</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
</context>
<context>
    <name>ObjectionsPage</name>
    <message>
        <source>objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Write down what customers doubt, in their words, and what sales may answer, before they ask.</source>
        <translation>用客户的原话写下他们的疑虑，以及销售可以怎样回答——赶在客户开口之前。</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>添加异议</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>由此证明</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>无证明</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>新异议</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s); 8 to 12 is the usual number</source>
        <translation>
            <numerusform>%n条异议；通常为8至12条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections: keep the 8 to 12 that come up most</source>
        <translation>
            <numerusform>%n条异议：保留最常出现的8至12条</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing left to bring in</source>
        <translation>没有可带入的了</translation>
    </message>
    <message>
        <source>Bring in objections</source>
        <translation>带入异议</translation>
    </message>
</context>
<context>
    <name>OnePagerTexts</name>
    <message numerus="yes">
        <source>%n proof(s) are internal and cannot be printed.</source>
        <translation>
            <numerusform>%n个证明点仅内部可见，不能印出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None is chosen: %n of the general page are printed.</source>
        <translation>
            <numerusform>未选择：印出通用页的%n个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a proof</source>
        <translation>打印证明点</translation>
    </message>
    <message>
        <source>Leave a proof out</source>
        <translation>不打印证明点</translation>
    </message>
</context>
<context>
    <name>OverviewFindings</name>
    <message numerus="yes">
        <source>%n text(s) for customers have no {language} yet.</source>
        <translation>
            <numerusform>%n条面向客户的文字还没有{language}。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” in {language}: {told}</source>
        <translation>“{text}”的{language}：{told}</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>original changed since</source>
        <translation>原文已改</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>数字不一致</translation>
    </message>
    <message>
        <source>units differ</source>
        <translation>单位不一致</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>名称不一致</translation>
    </message>
    <message>
        <source>other script</source>
        <translation>繁简混用</translation>
    </message>
    <message>
        <source>not in this language</source>
        <translation>不是这种语言</translation>
    </message>
    <message>
        <source>the numbers differ: {here} here, {there} in the original.</source>
        <translation>数字不一致：这里是 {here}，原文是 {there}。</translation>
    </message>
    <message>
        <source>the original does not have the number {here}.</source>
        <translation>原文没有数字 {here}。</translation>
    </message>
    <message>
        <source>the number {there} of the original is missing.</source>
        <translation>缺少原文的数字 {there}。</translation>
    </message>
    <message>
        <source>the names differ: {here} here, {there} in the original.</source>
        <translation>名称不一致：这里是 {here}，原文是 {there}。</translation>
    </message>
    <message>
        <source>the original does not name {here}.</source>
        <translation>原文没有提到 {here}。</translation>
    </message>
    <message>
        <source>{there} of the original is not named.</source>
        <translation>没有提到原文里的 {there}。</translation>
    </message>
    <message>
        <source>there is no translation yet.</source>
        <translation>还没有译文。</translation>
    </message>
    <message>
        <source>the original changed after this was translated.</source>
        <translation>翻译之后原文又改过。</translation>
    </message>
    <message>
        <source>the units differ: {here} here, {there} in the original.</source>
        <translation>单位不一致：这里是 {here}，原文是 {there}。</translation>
    </message>
    <message>
        <source>characters of the other Chinese script: {here}</source>
        <translation>混入了繁体字或简体字：{here}</translation>
    </message>
    <message>
        <source>this is the original once more, not a translation.</source>
        <translation>这只是照抄原文，并没有翻译。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A picture of “{name}” is not in the file. Choose it again, or remove it.</source>
        <translation>“{name}”的一张图片不在文件里。请重新选择，或移除它。</translation>
    </message>
    <message>
        <source>A picture is not in the file. Choose it again, or remove it.</source>
        <translation>有一张图片不在文件里。请重新选择，或移除它。</translation>
    </message>
    <message>
        <source>picture is lost</source>
        <translation>图片丢失</translation>
    </message>
</context>
<context>
    <name>OverviewLanguages</name>
    <message>
        <source>Languages</source>
        <translation>多语言</translation>
    </message>
    <message>
        <source>Every text beside its translations. Double-click a text, or press F2, to write it here.</source>
        <translation>每条文字和它的译文并排。双击文字，或按F2，即可在这里改写。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation>在所有语言中查找</translation>
    </message>
    <message>
        <source>For customers only</source>
        <translation>只看面向客户的</translation>
    </message>
    <message>
        <source>Texts by language</source>
        <translation>各语言的文字</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>译文仍然正确</translation>
    </message>
    <message>
        <source>The translation fits the original as it is now</source>
        <translation>译文与现在的原文相符</translation>
    </message>
    <message>
        <source>Open its place</source>
        <translation>打开所在位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>显示入门步骤</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>项目设置</translation>
    </message>
    <message>
        <source>The first fifteen minutes</source>
        <translation>最初十五分钟</translation>
    </message>
    <message>
        <source>What does it do, in one sentence?</source>
        <translation>用一句话说，它做什么？</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Who buys? A role, a kind of company, a way of buying</source>
        <translation>谁来买？客户角色、客户类型、购买行为</translation>
    </message>
    <message>
        <source>What would they use without you?</source>
        <translation>没有您的产品，他们用什么？</translation>
    </message>
    <message>
        <source>Have a comparison in Excel? Copy its cells and paste them</source>
        <translation>Excel里有对比表？复制单元格，粘贴进来</translation>
    </message>
    <message>
        <source>Go and paste it</source>
        <translation>去粘贴</translation>
    </message>
    <message>
        <source>Check the sentence we drafted</source>
        <translation>看看我们起草的这句话</translation>
    </message>
    <message>
        <source>Export your first sheet</source>
        <translation>导出您的第一份资料</translation>
    </message>
    <message>
        <source>Go to the kit</source>
        <translation>打开工具包</translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation>产品一页纸</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>客户角色</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Buying behaviour</source>
        <translation>购买行为</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Spreadsheet and chat</source>
        <translation>表格加微信群</translation>
    </message>
    <message>
        <source>What they would use without you</source>
        <translation>没有您的产品时所用的方案</translation>
    </message>
    <message>
        <source>The drafted sentence</source>
        <translation>起草的句子</translation>
    </message>
    <message>
        <source>Keep this sentence</source>
        <translation>采用这句话</translation>
    </message>
    <message>
        <source>Open Positioning</source>
        <translation>打开“定位”</translation>
    </message>
    <message>
        <source>Double-click: whole page or readable size. Ctrl+wheel: zoom</source>
        <translation>双击：整页或可读大小。Ctrl+滚轮：缩放</translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation>打印出来的页面</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>多语言</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>Title of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>Words of the field</source>
        <translation>字段内容</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete this field</source>
        <translation>删除此字段</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>None yet. Add what the six parts have no place for: a date, a price line, a legal note.</source>
        <translation>还没有。六项里放不下的写在这里：日期、价格说明、法务提示。</translation>
    </message>
    <message>
        <source>Add an own field</source>
        <translation>添加自定义字段</translation>
    </message>
    <message>
        <source>Move an own field</source>
        <translation>移动自定义字段</translation>
    </message>
    <message>
        <source>Delete an own field</source>
        <translation>删除自定义字段</translation>
    </message>
</context>
<context>
    <name>Pain</name>
    <message>
        <source>Pain</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>How bad, 1 to 5</source>
        <translation>严重程度（1–5）</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>How often, 1 to 5</source>
        <translation>发生频率（1–5）</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PainLine</name>
    <message>
        <source>Duplicate a pain</source>
        <translation>创建痛点副本</translation>
    </message>
    <message>
        <source>Delete a pain</source>
        <translation>删除痛点</translation>
    </message>
    <message>
        <source>What hurts, in their own words</source>
        <translation>用客户原话写痛点</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>often</source>
        <translation>频率</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>the same</source>
        <translation>同样重要</translation>
    </message>
    <message>
        <source>a little more</source>
        <translation>稍微重要</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>明显重要</translation>
    </message>
    <message>
        <source>much more</source>
        <translation>重要得多</translation>
    </message>
    <message>
        <source>overwhelmingly more</source>
        <translation>极其重要</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>介于两者之间</translation>
    </message>
    <message>
        <source>{number} · {words}</source>
        <comment>4 · in between</comment>
        <translation>{number} · {words}</translation>
    </message>
    <message>
        <source>Take this answer away</source>
        <translation>清除这项比较</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>{first} against {second}: {answer}</source>
        <translation>{first}与{second}相比：{answer}</translation>
    </message>
    <message>
        <source>Weights from comparisons in pairs</source>
        <translation>用两两比较确定权重</translation>
    </message>
    <message>
        <source>Which of the two matters more, and how much?</source>
        <translation>两项之中哪一项更重要，重要多少？</translation>
    </message>
    <message>
        <source>Move the handle towards the one that matters more: 1 is the same, 3 a little, 5 clearly, 7 much, 9 overwhelmingly more. Weights are the geometric means (Saaty’s analytic hierarchy process).</source>
        <translation>把滑块移向更重要的一项：1为同样重要，3为稍微重要，5为明显重要，7为重要得多，9为极其重要。权重取几何平均数（萨蒂的层次分析法）。</translation>
    </message>
    <message>
        <source>Locked weights stay as they are.</source>
        <translation>已锁定的权重保持不变。</translation>
    </message>
    <message>
        <source>Weights, today and by these comparisons</source>
        <translation>权重：现在的与比较得出的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>Keep the comparisons and leave the weights as they are</source>
        <translation>保存比较结果，权重暂不改变</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>采用这些权重</translation>
    </message>
    <message>
        <source>{made} of {all} compared</source>
        <translation>已比较{made}/{all}</translation>
    </message>
    <message>
        <source>Compare these with one of the others: {criteria}.</source>
        <translation>请把以下评分项与其他任一项比较：{criteria}。</translation>
    </message>
    <message>
        <source>Consistency ratio {ratio}: the comparisons contradict each other (more than {limit}).</source>
        <translation>一致性比率{ratio}：比较结果互相矛盾（超过{limit}）。</translation>
    </message>
    <message>
        <source>Consistency ratio {ratio}: they agree well enough (up to {limit}).</source>
        <translation>一致性比率{ratio}：足够一致（不超过{limit}）。</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>It fits least: {first} against {second}, {said}. The others say: {implied}.</source>
        <translation>最不一致的是{first}与{second}：{said}。从其他比较推算：{implied}。</translation>
    </message>
    <message>
        <source>{criterion} {steps}</source>
        <translation>{criterion} {steps}</translation>
    </message>
    <message>
        <source>No feature changes tier.</source>
        <translation>没有功能改变级别。</translation>
    </message>
    <message>
        <source>{feature} → {tier}</source>
        <translation>{feature} → {tier}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) would change tier:</source>
        <translation>
            <numerusform>%n个功能将改变级别：</numerusform>
        </translation>
    </message>
    <message>
        <source>Take weights from pairs</source>
        <translation>采用两两比较的权重</translation>
    </message>
    <message>
        <source>Keep comparisons in pairs</source>
        <translation>保存两两比较</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Reading the project…</source>
        <translation>正在读取项目…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the initials of the pinyin.</source>
        <translation>没有找到。请少输几个字，或用拼音首字母。</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to go there · Esc to close</source>
        <translation>↑↓选择 · Enter前往 · Esc关闭</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search everything, or type a command</source>
        <translation>搜索，或输入命令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Copy table: {thing}</source>
        <translation>复制表格：{thing}</translation>
    </message>
    <message>
        <source>Paste into table: {thing}</source>
        <translation>粘贴到表格：{thing}</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>非目标</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>粘贴%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>新增%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n行无变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>未采用%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} cells: too many for one paste. Paste a part at a time.</source>
        <translation>超过 {count} 个单元格，一次粘贴不了这么多。请分批粘贴。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two words one may write</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>One of these: {words}</source>
        <translation>应为其中之一：{words}</translation>
    </message>
    <message>
        <source>Stands in line {line} already, with other cells.</source>
        <translation>第{line}行已有同一项，内容不同。</translation>
    </message>
    <message>
        <source>Several have this name: write the code.</source>
        <translation>有多项同名：请填写编号。</translation>
    </message>
    <message>
        <source>Several rows have this name: write their codes, too.</source>
        <translation>有多行同名：请同时填写编号。</translation>
    </message>
    <message>
        <source>Nothing here has this name.</source>
        <translation>这里没有叫这个名称的内容。</translation>
    </message>
    <message>
        <source>Day or month first? Write it as 2026-06-03.</source>
        <translation>是先日后月还是先月后日？请写成 2026-06-03。</translation>
    </message>
    <message>
        <source>Beyond the last column.</source>
        <translation>超出最后一列。</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) or column(s)</source>
        <translation>
            <numerusform>新增%n行或列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>更改%n个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) already so</source>
        <translation>
            <numerusform>%n个单元格无变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out</source>
        <translation>
            <numerusform>未采用%n个单元格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>从电子表格粘贴</translation>
    </message>
    <message>
        <source>The first line holds the names of the columns</source>
        <translation>第一行是各列的名称</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Copy the lines left out</source>
        <translation>复制未采用的行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the cells…</source>
        <translation>正在读取单元格…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>This is what the paste would do</source>
        <translation>粘贴后的结果</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>没有可粘贴的内容</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>粘贴%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No column names the rows: they are filled in from “{row}” on.</source>
        <translation>没有能辨认各行的列，因此从“{row}”这一行起依次填入。</translation>
    </message>
    <message>
        <source>Not known here: {columns}</source>
        <translation>这里没有这些列：{columns}</translation>
    </message>
    <message>
        <source>Reckoned here, so not pasted: {columns}</source>
        <translation>由系统算出，不粘贴：{columns}</translation>
    </message>
    <message>
        <source>“{header}” goes to</source>
        <translation>“{header}”对应</translation>
    </message>
    <message>
        <source>— nowhere: left out —</source>
        <translation>——不采用——</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 处</translation>
    </message>
    <message>
        <source>Cancelled: nothing was pasted.</source>
        <translation>已取消，没有粘贴任何内容。</translation>
    </message>
</context>
<context>
    <name>PersonaCopies</name>
    <message>
        <source>Copy the role into this project</source>
        <translation>把角色复制到这个项目</translation>
    </message>
    <message>
        <source>This is the project you are in. To have the role twice, duplicate it.</source>
        <translation>这就是当前项目。如需两个相同的角色，请使用复制。</translation>
    </message>
    <message>
        <source>Bring in the role “{name}”</source>
        <translation>带入角色“{name}”</translation>
    </message>
    <message>
        <source>“{name}” is open in another window. Close it there first, or go to that window and bring the role in from here.</source>
        <translation>“{name}”已在另一个窗口打开。请先在那里关闭它，或者在那个窗口中从本项目带入角色。</translation>
    </message>
    <message>
        <source>“{role}” is now in “{name}”, too.</source>
        <translation>“{role}”已复制到“{name}”。</translation>
    </message>
    <message>
        <source>Bring roles in from this project</source>
        <translation>从这个项目带入客户角色</translation>
    </message>
    <message>
        <source>“{name}” has no role to bring in.</source>
        <translation>“{name}”没有可以带入的客户角色。</translation>
    </message>
    <message>
        <source>Bring in roles from “{name}”</source>
        <translation>从“{name}”带入客户角色</translation>
    </message>
    <message>
        <source>Projects (*.pmm)</source>
        <translation>项目 (*.pmm)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>客户角色</translation>
    </message>
</context>
<context>
    <name>PersonaTrait</name>
    <message>
        <source>One end</source>
        <translation>一端</translation>
    </message>
    <message>
        <source>Where they stand, 1 to 5</source>
        <translation>所处位置，1到5</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>另一端</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PersonaTypes</name>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>Link a customer type</source>
        <translation>关联客户类型</translation>
    </message>
    <message>
        <source>Unlink a customer type</source>
        <translation>取消关联客户类型</translation>
    </message>
</context>
<context>
    <name>PersonasPage</name>
    <message>
        <source>role</source>
        <translation>客户角色</translation>
    </message>
    <message>
        <source>Add a pain</source>
        <translation>添加痛点</translation>
    </message>
    <message>
        <source>Move a pain</source>
        <translation>移动痛点</translation>
    </message>
    <message>
        <source>Add a trait</source>
        <translation>添加特征</translation>
    </message>
    <message>
        <source>Move a trait</source>
        <translation>移动特征</translation>
    </message>
    <message>
        <source>A name to picture, for example Lin Wei</source>
        <translation>一个具体的姓名，例如林薇</translation>
    </message>
    <message>
        <source>“…”</source>
        <translation>“…”</translation>
    </message>
    <message>
        <source>Which people take part in the decision? Each role becomes a portrait one can picture.</source>
        <translation>哪些人参与决策？为每个客户角色写一份看得见人的画像。</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>添加客户角色</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>非目标</translation>
    </message>
    <message>
        <source>Not a target</source>
        <translation>非目标客户</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板上没有图片。</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>图片 ({patterns})</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Paste, drop or choose a picture</source>
        <translation>粘贴、拖入或选择一张图片</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Paste, drop or choose a picture</source>
        <translation>粘贴、拖入或选择一张图片</translation>
    </message>
    <message>
        <source>There is a picture.</source>
        <translation>已有图片。</translation>
    </message>
    <message>
        <source>Bringing the picture in…</source>
        <translation>正在导入图片…</translation>
    </message>
    <message>
        <source>This picture is not in the file.</source>
        <translation>文件中没有这张图片。</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>PlaceToggles</name>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Look again: {when}</source>
        <translation>再看：{when}</translation>
    </message>
</context>
<context>
    <name>PlacesTable</name>
    <message>
        <source>place to look</source>
        <translation>查看项</translation>
    </message>
    <message>
        <source>Look at a place</source>
        <translation>勾选查看项</translation>
    </message>
    <message>
        <source>Take a place off the list</source>
        <translation>从清单中移除查看项</translation>
    </message>
    <message>
        <source>Add a place to look</source>
        <translation>添加查看项</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>查看项</translation>
    </message>
    <message>
        <source>Evidence found there</source>
        <translation>在那里能找到的依据</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未看</translation>
    </message>
</context>
<context>
    <name>PositioningBriefs</name>
    <message>
        <source>Launch briefs</source>
        <translation>推广简报</translation>
    </message>
    <message>
        <source>Add brief</source>
        <translation>添加推广简报</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Slogan (core value)</source>
        <translation>口号（核心价值）</translation>
    </message>
    <message>
        <source>Customer portrait</source>
        <translation>客户画像</translation>
    </message>
    <message>
        <source>Customer pains</source>
        <translation>客户痛点</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞品分析</translation>
    </message>
    <message>
        <source>Value description</source>
        <translation>价值描述</translation>
    </message>
    <message>
        <source>Customer scenario: time, place, people</source>
        <translation>客户场景：时间、地点、人物</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目标客户群</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>whatever else your launch needs</source>
        <translation>发布还需要说明的其他内容</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
</context>
<context>
    <name>PositioningCanvas</name>
    <message>
        <source>Value proposition</source>
        <translation>价值主张</translation>
    </message>
    <message>
        <source>Write the statement</source>
        <translation>编写价值主张</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>版本名称</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>面向谁</translation>
    </message>
    <message>
        <source>Who … (their situation)</source>
        <translation>他们……（处境）</translation>
    </message>
    <message>
        <source>Is a … (category)</source>
        <translation>是一款……（品类）</translation>
    </message>
    <message>
        <source>That … (what it does for them)</source>
        <translation>它……（为他们做什么）</translation>
    </message>
    <message>
        <source>Unlike … (the alternative)</source>
        <translation>不同于……（替代方案）</translation>
    </message>
    <message>
        <source>It … (the difference)</source>
        <translation>我们……（差异）</translation>
    </message>
    <message>
        <source>What waiting costs them</source>
        <translation>等待的代价</translation>
    </message>
    <message>
        <source>Or the statement as one text (it stands instead of the sentence made of the slots)</source>
        <translation>或直接写整段价值主张（代替由上面各项组成的句子）</translation>
    </message>
    <message>
        <source>Note (internal)</source>
        <translation>备注（仅内部）</translation>
    </message>
    <message>
        <source>Would it survive a buyer?</source>
        <translation>经得起客户追问吗？</translation>
    </message>
    <message>
        <source>Message per role</source>
        <translation>各角色沟通话术</translation>
    </message>
    <message>
        <source>Date of this version</source>
        <translation>此版日期</translation>
    </message>
    <message>
        <source>Begin from another group’s canvas</source>
        <translation>沿用其他客户群的画布</translation>
    </message>
    <message>
        <source>Check another sentence…</source>
        <translation>检查另一句话…</translation>
    </message>
</context>
<context>
    <name>PositioningChain</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Only what is broken</source>
        <translation>只看断开的</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Where it breaks</source>
        <translation>断在哪里</translation>
    </message>
    <message>
        <source>Where the chain breaks</source>
        <translation>链条断在哪里</translation>
    </message>
</context>
<context>
    <name>PositioningClaims</name>
    <message>
        <source>Claims</source>
        <translation>卖点主张</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>添加卖点主张</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The claim, as a customer reads it</source>
        <translation>卖点主张，按客户读到的写</translation>
    </message>
    <message>
        <source>Note (internal)</source>
        <translation>备注（仅内部）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Would it be true of another supplier?</source>
        <translation>换成别的供应商也成立吗？</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>基于哪些对比项</translation>
    </message>
    <message>
        <source>rows of the comparison, all of them together</source>
        <translation>功能对比表中的对比项，须同时成立</translation>
    </message>
    <message>
        <source>Comparison row to add</source>
        <translation>要添加的对比项</translation>
    </message>
    <message>
        <source>Rest on this row</source>
        <translation>基于该对比项</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>由什么证明</translation>
    </message>
    <message>
        <source>proofs for customers, and evidence of our own</source>
        <translation>可给客户看的证明点，以及我们自己的依据</translation>
    </message>
    <message>
        <source>Last written or reviewed</source>
        <translation>最近改写或复核</translation>
    </message>
</context>
<context>
    <name>PositioningCompare</name>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Version at the left</source>
        <translation>左侧版本</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>左右对调</translation>
    </message>
    <message>
        <source>Version at the right</source>
        <translation>右侧版本</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同之处</translation>
    </message>
    <message>
        <source>Restore the left one as a new version</source>
        <translation>把左侧版本恢复为新版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PositioningFindings</name>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>The claim “{name}” promises more than we have: “{row}” is only partly ours.</source>
        <translation>卖点主张“{name}”言过其实：“{row}”我们只是部分支持。</translation>
    </message>
    <message>
        <source>The claim “{name}” fails the swap test: it is also true of {rivals}.</source>
        <translation>卖点主张“{name}”未通过换名测试：换成{rivals}也成立。</translation>
    </message>
    <message>
        <source>The claim “{name}” is unproven: nobody knows whether {rivals} can say it too.</source>
        <translation>卖点主张“{name}”待证实：还不知道{rivals}能不能也这样说。</translation>
    </message>
    <message>
        <source>The claim “{name}” is weak: {rivals} can partly say it too.</source>
        <translation>卖点主张“{name}”偏弱：{rivals}也能说出一部分。</translation>
    </message>
    <message>
        <source>The claim “{name}” rests on proof {age} days old ({rival}, “{row}”); the limit is {limit}.</source>
        <translation>卖点主张“{name}”所用的依据已有{age}天（{rival}，“{row}”）；期限为{limit}天。</translation>
    </message>
    <message>
        <source>The claim “{name}” rests on nothing that buyers compare yet.</source>
        <translation>卖点主张“{name}”还没有基于任何对比项。</translation>
    </message>
    <message>
        <source>The message “{name}” promises what is only partly ours: “{row}”.</source>
        <translation>推广信息“{name}”许诺了我们只是部分支持的内容：“{row}”。</translation>
    </message>
    <message>
        <source>The message “{name}” says a claim that does not survive: “{claim}”.</source>
        <translation>推广信息“{name}”用了一条站不住的卖点主张：“{claim}”。</translation>
    </message>
    <message>
        <source>Nobody has written yet what we say to {name}.</source>
        <translation>还没有给{name}的沟通话术。</translation>
    </message>
    <message>
        <source>The proof “{name}” has no date.</source>
        <translation>证明点“{name}”没有日期。</translation>
    </message>
    <message>
        <source>The proof “{name}” is dated {date}, after the as-of date.</source>
        <translation>证明点“{name}”的日期是{date}，晚于数据截止日期。</translation>
    </message>
    <message>
        <source>The proof “{name}” is {age} days old; the limit is {limit}.</source>
        <translation>证明点“{name}”已有{age}天；期限为{limit}天。</translation>
    </message>
    <message>
        <source>The proof “{name}” may be shown to customers, but no customer has allowed it.</source>
        <translation>证明点“{name}”可对客，但还没有客户授权。</translation>
    </message>
    <message>
        <source>The proof “{name}” names a customer who allowed only anonymous use.</source>
        <translation>证明点“{name}”提到了仅授权匿名使用的客户。</translation>
    </message>
    <message>
        <source>The statement of “{name}” still lacks: {slots}.</source>
        <translation>“{name}”的价值主张还缺：{slots}。</translation>
    </message>
    <message>
        <source>The canvas “{name}” has empty blocks: {blocks}.</source>
        <translation>画布“{name}”有空白板块：{blocks}。</translation>
    </message>
    <message>
        <source>“{name}” does not say what waiting costs the customer.</source>
        <translation>“{name}”没有写明客户等待的代价。</translation>
    </message>
    <message>
        <source>over-claim</source>
        <translation>言过其实</translation>
    </message>
    <message>
        <source>fails: {rivals}</source>
        <translation>不成立：{rivals}</translation>
    </message>
    <message>
        <source>unproven: {rivals}</source>
        <translation>待证实：{rivals}</translation>
    </message>
    <message>
        <source>weak: {rivals}</source>
        <translation>偏弱：{rivals}</translation>
    </message>
    <message>
        <source>proof {age} days old</source>
        <translation>依据已有{age}天</translation>
    </message>
    <message>
        <source>rests on nothing</source>
        <translation>没有对比项</translation>
    </message>
    <message>
        <source>over-claim: {row}</source>
        <translation>言过其实：{row}</translation>
    </message>
    <message>
        <source>claim does not survive</source>
        <translation>卖点主张不成立</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>无话术</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>日期晚于截止日</translation>
    </message>
    <message>
        <source>{age} days old</source>
        <translation>已有{age}天</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>无客户授权</translation>
    </message>
    <message>
        <source>names the customer</source>
        <translation>提到客户名称</translation>
    </message>
    <message>
        <source>statement incomplete</source>
        <translation>价值主张不完整</translation>
    </message>
    <message>
        <source>empty blocks</source>
        <translation>有空白板块</translation>
    </message>
    <message>
        <source>no cost of waiting</source>
        <translation>未写等待的代价</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>“{word}”</translation>
    </message>
    <message>
        <source>Buyers would not say {words}: “{text}”</source>
        <translation>客户不会说{words}：“{text}”</translation>
    </message>
    <message>
        <source>Nothing explains {words}: “{text}”</source>
        <translation>没有解释{words}：“{text}”</translation>
    </message>
    <message>
        <source>Advertising rules may restrict {words}; have it looked at: “{text}”</source>
        <translation>{words}可能受广告法规限制，请找人看一下：“{text}”</translation>
    </message>
    <message>
        <source>The comparison says otherwise of {rival} (“{row}”): “{text}”</source>
        <translation>对比表里{rival}不是这样（“{row}”）：“{text}”</translation>
    </message>
    <message>
        <source>The brand does not use {words}: “{text}”</source>
        <translation>品牌不用{words}：“{text}”</translation>
    </message>
    <message>
        <source>strange: {words}</source>
        <translation>客户不说：{words}</translation>
    </message>
    <message>
        <source>not explained: {words}</source>
        <translation>未解释：{words}</translation>
    </message>
    <message>
        <source>restricted: {words}</source>
        <translation>受限用语：{words}</translation>
    </message>
    <message>
        <source>refuted: {rival}</source>
        <translation>与对比表不符：{rival}</translation>
    </message>
    <message>
        <source>banned: {words}</source>
        <translation>禁用：{words}</translation>
    </message>
    <message>
        <source>No message answers these pains of {role}: {pains}.</source>
        <translation>{role}的这些痛点没有信息回应：{pains}。</translation>
    </message>
    <message>
        <source>Nobody has answered “{name}” yet.</source>
        <translation>“{name}”还没有回答。</translation>
    </message>
    <message>
        <source>The answer to “{name}” has no proof.</source>
        <translation>对“{name}”的回答没有证明点。</translation>
    </message>
    <message>
        <source>A proof proves itself: {path}. Say where it comes from outside of this circle.</source>
        <translation>证明点在证明自己：{path}。请写明循环之外的出处。</translation>
    </message>
    <message>
        <source>A proof leads back to itself: {path}. Only what lies outside of the circle counts.</source>
        <translation>证明点又回到自身：{path}。只有循环之外的才算数。</translation>
    </message>
    <message>
        <source>No customer has heard the message “{name}” yet.</source>
        <translation>还没有客户听过“{name}”。</translation>
    </message>
    <message>
        <source>The message “{message}” did not pass its test, and nothing has followed from it.</source>
        <translation>“{message}”没有通过测试，之后也没有任何调整。</translation>
    </message>
    <message>
        <source>The message “{name}” has other words now than those that passed the test.</source>
        <translation>“{name}”现在的文字与通过测试的不同。</translation>
    </message>
    <message>
        <source>“{name}” rests on something that changed: look at it again.</source>
        <translation>“{name}”所依据的内容变了，请复核。</translation>
    </message>
    <message>
        <source>{count} unanswered</source>
        <translation>{count}个未回应</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>无证明</translation>
    </message>
    <message>
        <source>circular: {path}</source>
        <translation>循环：{path}</translation>
    </message>
    <message>
        <source>partly circular</source>
        <translation>部分循环</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>not acted on</source>
        <translation>未跟进</translation>
    </message>
    <message>
        <source>changed since the test</source>
        <translation>测试后有改动</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>“{name}” has messages, but no canvas of its own or for all customers.</source>
        <translation>“{name}”已有话术，却没有自己的画布，也没有面向全部客户的画布。</translation>
    </message>
    <message>
        <source>Of the versions of the canvas for “{group}” none is current, so none is printed.</source>
        <translation>“{group}”的画布没有现行版本，因此不会印出。</translation>
    </message>
    <message>
        <source>Several versions of the canvas for “{group}” are current; “{name}” is the one that is printed.</source>
        <translation>“{group}”的画布有多个现行版本；印出的是“{name}”。</translation>
    </message>
    <message>
        <source>The canvas “{name}” holds nothing yet: begin with the alternatives.</source>
        <translation>画布“{name}”还是空的：请从替代方案开始。</translation>
    </message>
    <message>
        <source>The statement of “{name}” takes {seconds} seconds to say; {limit} are enough.</source>
        <translation>“{name}”的定位语句要说{seconds}秒；{limit}秒就够了。</translation>
    </message>
    <message>
        <source>The pitch of {limit} seconds of “{name}” takes {seconds} seconds.</source>
        <translation>“{name}”的{limit}秒演讲要说{seconds}秒。</translation>
    </message>
    <message>
        <source>“{name}” stands on the canvas as a capability, but the feature is not live yet.</source>
        <translation>“{name}”在画布上是独有能力，但这项功能还没有上线。</translation>
    </message>
    <message>
        <source>“{name}”: what you wrote would be composed otherwise by now: {columns}.</source>
        <translation>“{name}”：下列文字的组成内容已有变化：{columns}。</translation>
    </message>
    <message>
        <source>The scenario of the brief “{name}” does not seem to name {parts}.</source>
        <translation>简报“{name}”的场景里似乎还没有：{parts}。</translation>
    </message>
    <message>
        <source>The brief “{name}” still lacks: {columns}.</source>
        <translation>简报“{name}”还缺：{columns}。</translation>
    </message>
    <message>
        <source>no canvas</source>
        <translation>没有画布</translation>
    </message>
    <message>
        <source>none current</source>
        <translation>没有现行版本</translation>
    </message>
    <message>
        <source>several current</source>
        <translation>多个现行版本</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>{seconds} s to say</source>
        <translation>要说{seconds}秒</translation>
    </message>
    <message>
        <source>not live yet</source>
        <translation>尚未上线</translation>
    </message>
    <message>
        <source>composed otherwise</source>
        <translation>组成内容有变</translation>
    </message>
    <message>
        <source>scenario incomplete</source>
        <translation>场景不完整</translation>
    </message>
    <message>
        <source>brief incomplete</source>
        <translation>简报不完整</translation>
    </message>
</context>
<context>
    <name>PositioningHouse</name>
    <message>
        <source>Roof</source>
        <translation>屋顶</translation>
    </message>
    <message>
        <source>the one sentence everything else holds up</source>
        <translation>其余一切都在支撑的那句话</translation>
    </message>
    <message>
        <source>Add roof</source>
        <translation>添加屋顶</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>three to five reasons to believe the roof</source>
        <translation>相信屋顶的三到五个理由</translation>
    </message>
    <message>
        <source>Add pillar</source>
        <translation>添加支柱</translation>
    </message>
    <message>
        <source>Messages to roles</source>
        <translation>各角色沟通话术</translation>
    </message>
    <message>
        <source>what each person in the purchase needs to hear</source>
        <translation>采购中的每个人需要听到什么</translation>
    </message>
    <message>
        <source>Add message</source>
        <translation>添加话术</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>the proofs everything stands on</source>
        <translation>支撑一切的证明点</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>添加证明点</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>回应了什么</translation>
    </message>
    <message>
        <source>which message answers which pain; click a field to tie them</source>
        <translation>哪条信息回应哪个痛点；点一下格子即可对应</translation>
    </message>
    <message>
        <source>Which message answers which pain</source>
        <translation>哪条信息回应哪个痛点</translation>
    </message>
</context>
<context>
    <name>PositioningMessage</name>
    <message>
        <source>It says the claim</source>
        <translation>所说的卖点主张</translation>
    </message>
    <message>
        <source>Note (internal)</source>
        <translation>备注（仅内部）</translation>
    </message>
    <message>
        <source>Last written or reviewed</source>
        <translation>最近改写或复核</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Claim, note and day of review</source>
        <translation>卖点主张、备注和复核日期</translation>
    </message>
</context>
<context>
    <name>PositioningObjections</name>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>添加异议</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>带入</translation>
    </message>
    <message>
        <source>Doubts already written down for a role or on a battlecard</source>
        <translation>客户角色或作战卡上已写下的疑虑</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What they say, in their words</source>
        <translation>客户怎么说（原话）</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>我们怎么答</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>谁会这么说</translation>
    </message>
    <message>
        <source>With whom in mind</source>
        <translation>心里想的是哪家竞品</translation>
    </message>
    <message>
        <source>Who may see the answer</source>
        <translation>谁可以看到回答</translation>
    </message>
    <message>
        <source>Last written or reviewed</source>
        <translation>最近改写或复核</translation>
    </message>
    <message>
        <source>Note (internal)</source>
        <translation>备注（仅内部）</translation>
    </message>
    <message>
        <source>What proves the answer</source>
        <translation>回答由什么证明</translation>
    </message>
    <message>
        <source>numbers and quotes a customer may see</source>
        <translation>可给客户看的数字和原话</translation>
    </message>
</context>
<context>
    <name>PositioningProofs</name>
    <message>
        <source>Proofs</source>
        <translation>证明点</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>添加证明点</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The proof, as a customer reads it</source>
        <translation>证明点，按客户读到的写</translation>
    </message>
    <message>
        <source>Its number, for a sheet</source>
        <translation>印在资料上的数字</translation>
    </message>
    <message>
        <source>What the number counts, for whom, over what time</source>
        <translation>数字统计什么、对象是谁、多长时间</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Customer permission</source>
        <translation>客户授权</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Customer (internal)</source>
        <translation>客户（仅内部）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>How many it was counted from (n)</source>
        <translation>样本数（n）</translation>
    </message>
    <message>
        <source>What the customer said, word for word</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Who said it, as it may be printed</source>
        <translation>说话人（可印出的称呼）</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>evidence; or another proof or claim that it only repeats</source>
        <translation>依据；或者它只是转述的另一证明点或主张</translation>
    </message>
    <message>
        <source>What it backs</source>
        <translation>支撑了什么</translation>
    </message>
</context>
<context>
    <name>PositioningStatements</name>
    <message>
        <source>The sentence</source>
        <translation>定位语句</translation>
    </message>
    <message>
        <source>Click on its words to change them</source>
        <translation>点击其中的文字即可修改</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>Pitches</source>
        <translation>电梯演讲</translation>
    </message>
    <message>
        <source>composed from the canvas; what you write here is yours</source>
        <translation>由画布组成；在这里改写后即为自己的文字</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10秒</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the pitch of 10 seconds</source>
        <translation>复制10秒演讲</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30秒</translation>
    </message>
    <message>
        <source>Copy the pitch of 30 seconds</source>
        <translation>复制30秒演讲</translation>
    </message>
    <message>
        <source>60 seconds</source>
        <translation>60秒</translation>
    </message>
    <message>
        <source>Copy the pitch of 60 seconds</source>
        <translation>复制60秒演讲</translation>
    </message>
    <message>
        <source>Four pillars</source>
        <translation>四支柱</translation>
    </message>
    <message>
        <source>what it is for, for whom, instead of what, and what is different</source>
        <translation>用来做什么，给谁用，替代什么，有何不同</translation>
    </message>
    <message>
        <source>Use case and category</source>
        <translation>用途与品类</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>目标客户</translation>
    </message>
    <message>
        <source>Type of company</source>
        <translation>公司类型</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>对方的承诺</translation>
    </message>
    <message>
        <source>Where it falls short</source>
        <translation>对方的不足</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Our difference</source>
        <translation>我们的不同</translation>
    </message>
</context>
<context>
    <name>PositioningTab</name>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>why us, and does it survive a buyer</source>
        <translation>为什么选我们，经不经得起追问</translation>
    </message>
    <message>
        <source>Preview sheet</source>
        <translation>预览单页</translation>
    </message>
</context>
<context>
    <name>PositioningUpkeep</name>
    <message>
        <source>Show what is done</source>
        <translation>显示已完成</translation>
    </message>
    <message>
        <source>Texts that rest on something that changed. Look at them, change them if need be, and mark them as reviewed.</source>
        <translation>这些文字所依据的内容变了。看一看，需要就改，然后标记为已复核。</translation>
    </message>
    <message>
        <source>Texts to review</source>
        <translation>待复核的文字</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>标记为已复核</translation>
    </message>
    <message>
        <source>Tests with customers</source>
        <translation>客户测试</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>添加测试</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Which message</source>
        <translation>哪条信息</translation>
    </message>
    <message>
        <source>The words they were shown</source>
        <translation>给他们看的文字</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>How many (n)</source>
        <translation>人数（n）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>统计了什么</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>他们怎么说</translation>
    </message>
    <message>
        <source>What we change because of it</source>
        <translation>因此做什么调整</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>调整日期</translation>
    </message>
</context>
<context>
    <name>PositioningVersions</name>
    <message>
        <source>For</source>
        <translation>面向</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目标客户群</translation>
    </message>
    <message>
        <source>Make this the current one</source>
        <translation>设为现行版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Add from the project</source>
        <translation>从项目选取</translation>
    </message>
</context>
<context>
    <name>PositioningWordList</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>添加词语</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用词</translation>
    </message>
</context>
<context>
    <name>PositioningWords</name>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>Unique capabilities</source>
        <translation>独有能力</translation>
    </message>
    <message>
        <source>Value, with proof</source>
        <translation>价值与证明</translation>
    </message>
    <message>
        <source>Best-fit customers</source>
        <translation>最适合的客户</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>为什么是现在</translation>
    </message>
    <message>
        <source>For</source>
        <translation>面向谁</translation>
    </message>
    <message>
        <source>who</source>
        <translation>处境</translation>
    </message>
    <message>
        <source>is a</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>that</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>it</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>May be named</source>
        <translation>可署名</translation>
    </message>
    <message>
        <source>Anonymous only</source>
        <translation>仅匿名</translation>
    </message>
    <message>
        <source>Our own measurement</source>
        <translation>自测数据</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>屋顶</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>Message to a role</source>
        <translation>沟通话术</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>偏弱</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>待证实</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Over-claim</source>
        <translation>言过其实</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Small promotion</source>
        <translation>小范围推广</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Sales call</source>
        <translation>销售拜访</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>好坏参半</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>test is open</source>
        <translation>测试中</translation>
    </message>
    <message>
        <source>test passed</source>
        <translation>测试通过</translation>
    </message>
    <message>
        <source>acted on the test</source>
        <translation>已按测试调整</translation>
    </message>
    <message>
        <source>not acted on</source>
        <translation>未跟进</translation>
    </message>
    <message>
        <source>changed since the test</source>
        <translation>测试后有改动</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明点</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>无信息</translation>
    </message>
    <message>
        <source>No message answers this pain.</source>
        <translation>没有信息回应这个痛点。</translation>
    </message>
    <message>
        <source>rests on nothing</source>
        <translation>没有依托</translation>
    </message>
    <message>
        <source>It answers a pain, but rests on nothing that we have: choose a row or a claim.</source>
        <translation>它回应了痛点，却不依托我们拥有的任何东西：请选择对比行或主张。</translation>
    </message>
    <message>
        <source>not fully ours</source>
        <translation>我们并未完全具备</translation>
    </message>
    <message>
        <source>We do not fully have it ourselves: whoever says it promises too much.</source>
        <translation>我们自己并未完全具备：说出来就是言过其实。</translation>
    </message>
    <message>
        <source>It rests on no row of the comparison, so that no rival can be tested by it.</source>
        <translation>它不依托对比表的任何一行，因此无法拿竞品来检验。</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>无证明</translation>
    </message>
    <message>
        <source>Nothing proves it: tie a proof or a piece of evidence to it.</source>
        <translation>没有任何证明：请关联证明点或依据。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>The proof has no date.</source>
        <translation>证明点没有日期。</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>日期在将来</translation>
    </message>
    <message>
        <source>The proof is dated after the as-of date.</source>
        <translation>证明点的日期晚于数据截止日期。</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>太旧</translation>
    </message>
    <message>
        <source>The proof is older than the limit for cases.</source>
        <translation>证明点超过了案例的有效期限。</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>无授权</translation>
    </message>
    <message>
        <source>Customers may see it, but no customer has allowed it.</source>
        <translation>可对客展示，但没有客户授权。</translation>
    </message>
    <message>
        <source>names the customer</source>
        <translation>点了客户的名</translation>
    </message>
    <message>
        <source>It names a customer who allowed only anonymous use.</source>
        <translation>它写出了只允许匿名的客户。</translation>
    </message>
    <message>
        <source>source open</source>
        <translation>出处未写</translation>
    </message>
    <message>
        <source>Nothing says where it comes from: evidence, a customer, or how many were counted.</source>
        <translation>没有写明出处：依据、客户，或统计了多少。</translation>
    </message>
    <message>
        <source>circular</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>It proves itself: {path}. Only something from outside the circle would be a proof.</source>
        <translation>它在证明自己：{path}。只有循环之外的东西才是证明。</translation>
    </message>
    <message>
        <source>partly circular</source>
        <translation>部分循环</translation>
    </message>
    <message>
        <source>It leads back to itself: {path}. What lies outside the circle holds it, the circle adds nothing.</source>
        <translation>它又回到自身：{path}。支撑它的是循环之外的内容，循环本身没有增加什么。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Statement as one text</source>
        <translation>整段定位语句</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>面向谁</translation>
    </message>
    <message>
        <source>Their situation</source>
        <translation>他们的处境</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>What it does for them</source>
        <translation>为他们做什么</translation>
    </message>
    <message>
        <source>The alternative</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>What waiting costs them</source>
        <translation>等待的代价</translation>
    </message>
    <message>
        <source>Note (internal)</source>
        <translation>备注（仅内部）</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Type of company</source>
        <translation>公司类型</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>对方的承诺</translation>
    </message>
    <message>
        <source>Where it falls short</source>
        <translation>对方的不足</translation>
    </message>
    <message>
        <source>Our difference</source>
        <translation>我们的不同</translation>
    </message>
    <message>
        <source>Pitch of 10 seconds</source>
        <translation>10秒演讲</translation>
    </message>
    <message>
        <source>Pitch of 30 seconds</source>
        <translation>30秒演讲</translation>
    </message>
    <message>
        <source>Pitch of 60 seconds</source>
        <translation>60秒演讲</translation>
    </message>
    <message>
        <source>a time (such as “Tuesday 15:10”)</source>
        <translation>时间（如“周二15:10”）</translation>
    </message>
    <message>
        <source>a place (such as “at the gate”)</source>
        <translation>地点（如“厂门口”）</translation>
    </message>
    <message>
        <source>people (such as “the dispatcher”)</source>
        <translation>人物（如“调度员”）</translation>
    </message>
    <message>
        <source>Customer portrait</source>
        <translation>客户画像</translation>
    </message>
    <message>
        <source>Customer pains</source>
        <translation>客户痛点</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Slogan (core value)</source>
        <translation>口号（核心价值）</translation>
    </message>
    <message>
        <source>Value description</source>
        <translation>价值描述</translation>
    </message>
    <message>
        <source>Customer scenario</source>
        <translation>客户场景</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Jargon</source>
        <translation>行话</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Our own word</source>
        <translation>自家术语</translation>
    </message>
    <message>
        <source>Restricted in advertising</source>
        <translation>广告受限</translation>
    </message>
    <message>
        <source>Fine, never marked</source>
        <translation>放行，永不标记</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>Edition, package</source>
        <translation>版本、套餐</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>是否公开</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Contact sales</source>
        <translation>需联系销售</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>获知日期</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已过天数</translation>
    </message>
    <message>
        <source>contact sales</source>
        <translation>需联系销售</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>price tool</source>
        <translation>价格工具</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>任何阶段</translation>
    </message>
    <message>
        <source>per year, per site …</source>
        <translation>每年、每站点……</translation>
    </message>
    <message>
        <source>A third off the first year, for orders before the launch</source>
        <translation>上线前下单，首年减三分之一</translation>
    </message>
    <message>
        <source>Which editions can one buy, and for how much? Every price needs the date it was true.</source>
        <translation>有哪些版本可买、各多少钱？每个价格都要注明日期。</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>添加版本</translation>
    </message>
    <message>
        <source>A price for a while: an early bird before the launch, a trade-in for those who stay behind, a clearance at the end. Each one says from when until when.</source>
        <translation>只在一段时间内有效的价格：上线前的早鸟价，留给老版本用户的以旧换新，收尾时的清仓。每一项都写明起止日期。</translation>
    </message>
    <message>
        <source>Add price tool</source>
        <translation>添加价格工具</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>PriorityClassCard</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>New target group</source>
        <translation>新建目标客户群</translation>
    </message>
</context>
<context>
    <name>PriorityClasses</name>
    <message>
        <source>They never bought from us.</source>
        <translation>从没买过我们的产品。</translation>
    </message>
    <message>
        <source>They own another product of ours, not this one.</source>
        <translation>有我们的其他产品，没有这个。</translation>
    </message>
    <message>
        <source>They own a lower one of its range.</source>
        <translation>有同系列里较低的版本。</translation>
    </message>
    <message>
        <source>They still buy the star product.</source>
        <translation>仍在购买明星产品。</translation>
    </message>
    <message>
        <source>They bought once, and nothing for three years.</source>
        <translation>买过一次，三年没有再买。</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>PMM Desk</source>
        <translation>PMM Desk</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Too long to be saved: at most {limit} characters. Your text is kept here.</source>
        <translation>太长，无法保存：最多{limit}个字符。您的文字仍保留在这里。</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>这里不能为空。</translation>
    </message>
    <message>
        <source>This holds characters that cannot be saved.</source>
        <translation>含有无法保存的字符。</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>Not a date. Type it as 2026-06-30.</source>
        <translation>不是日期。请按2026-06-30的格式输入。</translation>
    </message>
    <message>
        <source>Not one of the choices.</source>
        <translation>不在可选范围内。</translation>
    </message>
    <message>
        <source>What this leads to no longer exists.</source>
        <translation>所指向的内容已不存在。</translation>
    </message>
    <message>
        <source>This already exists.</source>
        <translation>已经存在。</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>这里不能填这个值。</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>{low}到{high}。</translation>
    </message>
    <message>
        <source>At least {low}.</source>
        <translation>至少{low}。</translation>
    </message>
    <message>
        <source>At most {high}.</source>
        <translation>至多{high}。</translation>
    </message>
    <message>
        <source>This picture has {width} × {height} pixels; at most {megapixels} million can be brought in.</source>
        <translation>这张图片有 {width} × {height} 像素；最多能导入 {megapixels} 百万像素。</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB.</source>
        <translation>这个文件大于 {limit} MB。</translation>
    </message>
    <message>
        <source>The project holds {limit} MB of pictures already. Take some out first.</source>
        <translation>项目中的图片已有 {limit} MB。请先移除一些。</translation>
    </message>
    <message>
        <source>This is no picture that can be read here: PNG, JPEG, WebP, GIF or BMP.</source>
        <translation>这不是可以读取的图片：支持 PNG、JPEG、WebP、GIF 和 BMP。</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off.</source>
        <translation>这张图片已损坏或不完整。</translation>
    </message>
    <message>
        <source>This file cannot be read here.</source>
        <translation>无法读取这个文件。</translation>
    </message>
    <message>
        <source>This picture is not in the project.</source>
        <translation>项目中没有这张图片。</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品类</translation>
    </message>
    <message>
        <source>The release that drives this project</source>
        <translation>本项目所围绕的发布</translation>
    </message>
    <message>
        <source>In one sentence: what does it do?</source>
        <translation>用一句话说，它做什么？</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Contact for customers</source>
        <translation>客户联系方式</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Stage of its life</source>
        <translation>所处生命周期</translation>
    </message>
    <message>
        <source>Sold through (resellers, partners)</source>
        <translation>销售渠道（经销商、伙伴）</translation>
    </message>
    <message>
        <source>Logo, as it stands on the sheets for customers</source>
        <translation>标志（印在对客材料上）</translation>
    </message>
</context>
<context>
    <name>ProductFeatures</name>
    <message>
        <source>Add feature</source>
        <translation>添加功能</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Technical point</source>
        <translation>技术点</translation>
    </message>
    <message>
        <source>what engineering built</source>
        <translation>研发做了什么</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>市场化表述</translation>
    </message>
    <message>
        <source>in market language</source>
        <translation>用市场语言说</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>what the customer gains</source>
        <translation>客户得到什么</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Period on the roadmap</source>
        <translation>路线图时间</translation>
    </message>
    <message>
        <source>Effort, person-weeks</source>
        <translation>投入（人周）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Goal of its launch</source>
        <translation>发布目标</translation>
    </message>
    <message>
        <source>Scenarios that show it</source>
        <translation>体现它的销售场景</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>添加销售场景</translation>
    </message>
    <message>
        <source>No scene shows this feature yet: a time, a place and people make it a story.</source>
        <translation>还没有体现这个功能的场景：有时间、地点、人物，才是故事。</translation>
    </message>
    <message>
        <source>What changes in this update, as it is announced</source>
        <translation>本次更新改了什么（对外公布的说法）</translation>
    </message>
</context>
<context>
    <name>ProductFindings</name>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things that are missing</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“{name}” has a technical point, but no phrase in market language yet.</source>
        <translation>“{name}”写了技术点，但还没有市场化表述。</translation>
    </message>
    <message>
        <source>Nobody has written down what “{name}” is worth to the customer.</source>
        <translation>还没有写明“{name}”对客户的价值。</translation>
    </message>
    <message>
        <source>The scenario “{name}” still lacks: {missing}.</source>
        <translation>销售场景“{name}”还缺：{missing}。</translation>
    </message>
    <message>
        <source>The price of “{name}” has no date.</source>
        <translation>“{name}”的价格没有日期。</translation>
    </message>
    <message>
        <source>The price of “{name}” is {age} days old, the limit is {limit}.</source>
        <translation>“{name}”的价格已过{age}天，期限为{limit}天。</translation>
    </message>
    <message>
        <source>The price of “{name}” is dated {date}, after the as-of date.</source>
        <translation>“{name}”的价格日期是{date}，晚于数据截止日期。</translation>
    </message>
    <message>
        <source>no phrase yet</source>
        <translation>无市场化表述</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>未写价值</translation>
    </message>
    <message>
        <source>lacks {missing}</source>
        <translation>缺{missing}</translation>
    </message>
    <message>
        <source>price without a date</source>
        <translation>价格无日期</translation>
    </message>
    <message>
        <source>price {age} days old</source>
        <translation>价格已过{age}天</translation>
    </message>
    <message>
        <source>price dated in the future</source>
        <translation>价格日期晚于截止日</translation>
    </message>
    <message>
        <source>The update of “{name}” says what changes, but not what the customer gains.</source>
        <translation>“{name}”的更新只说改了什么，没说客户得到什么。</translation>
    </message>
    <message>
        <source>The price tool “{name}” does not say from when or until when it holds.</source>
        <translation>价格工具“{name}”没有写明起止日期。</translation>
    </message>
    <message>
        <source>The price tool “{name}” ends before it begins.</source>
        <translation>价格工具“{name}”的截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>The price tool “{name}” ended on {date}.</source>
        <translation>价格工具“{name}”已于{date}结束。</translation>
    </message>
    <message>
        <source>“{name}” is a price for the stage “{meant}”; the product is in “{present}”.</source>
        <translation>“{name}”用于“{meant}”，而产品现在处于“{present}”。</translation>
    </message>
    <message>
        <source>change without value</source>
        <translation>只有改动，没有价值</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>截止早于起始</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>another stage</source>
        <translation>阶段不符</translation>
    </message>
</context>
<context>
    <name>ProductFreshness</name>
    <message>
        <source>As-of date</source>
        <translation>数据截止日期</translation>
    </message>
    <message>
        <source>ages are counted up to this day; empty means today</source>
        <translation>天数计算到这一天；留空表示今天</translation>
    </message>
    <message>
        <source>What we saw and heard</source>
        <translation>外部依据</translation>
    </message>
    <message>
        <source>needs another look after</source>
        <translation>超过期限需复核</translation>
    </message>
    <message>
        <source>Our own papers</source>
        <translation>我方资料</translation>
    </message>
    <message>
        <source>need another look after</source>
        <translation>超过期限需复核</translation>
    </message>
</context>
<context>
    <name>ProductPrices</name>
    <message>
        <source>Editions and prices</source>
        <translation>版本与价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>添加版本</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>最低价</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>最高价</translation>
    </message>
    <message>
        <source>Note on the price</source>
        <translation>价格说明</translation>
    </message>
    <message>
        <source>Price as of</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Prices that hold for a while</source>
        <translation>限时价格</translation>
    </message>
    <message>
        <source>early bird before launch, clearance at the end of life</source>
        <translation>上线前早鸟，收尾时清仓</translation>
    </message>
    <message>
        <source>Add price tool</source>
        <translation>添加价格工具</translation>
    </message>
    <message>
        <source>Price tool</source>
        <translation>价格工具</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Used while the product is in</source>
        <translation>用于哪个阶段</translation>
    </message>
    <message>
        <source>For edition</source>
        <translation>适用版本</translation>
    </message>
    <message>
        <source>Terms: who gets what, under which condition</source>
        <translation>条款：谁在什么条件下得到什么</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>ProductScenarios</name>
    <message>
        <source>Add scenario</source>
        <translation>添加销售场景</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>when it happens</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>·</source>
        <translation>·</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>where it happens</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>who is there</source>
        <translation>有谁在场</translation>
    </message>
    <message>
        <source>The story, as sales tells it</source>
        <translation>故事，按销售讲的写</translation>
    </message>
    <message>
        <source>The feature it shows</source>
        <translation>体现的功能</translation>
    </message>
</context>
<context>
    <name>ProductTab</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>添加销售场景</translation>
    </message>
    <message>
        <source>Add feature</source>
        <translation>添加功能</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Idea</source>
        <translation>构想</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已规划</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>研发中</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>客户灰度</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>已上线</translation>
    </message>
    <message>
        <source>Retiring</source>
        <translation>即将下线</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已下线</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>仅内部</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伙伴可见</translation>
    </message>
    <message>
        <source>Customer-facing</source>
        <translation>可对客</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Price pages</source>
        <translation>价格页</translation>
    </message>
    <message>
        <source>Reseller talk</source>
        <translation>经销商沟通</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Product documents</source>
        <translation>产品文档</translation>
    </message>
    <message>
        <source>Hands-on trials</source>
        <translation>亲自试用</translation>
    </message>
    <message>
        <source>Brochures</source>
        <translation>宣传册</translation>
    </message>
    <message>
        <source>Support answers</source>
        <translation>客服答复</translation>
    </message>
    <message>
        <source>Webinars</source>
        <translation>线上研讨会</translation>
    </message>
    <message>
        <source>Site visits</source>
        <translation>现场走访</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>用户评价</translation>
    </message>
    <message>
        <source>Job posts</source>
        <translation>招聘信息</translation>
    </message>
    <message>
        <source>Customer interviews, portraits</source>
        <translation>客户访谈、角色画像</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>招标文件</translation>
    </message>
    <message>
        <source>Win/loss interviews</source>
        <translation>赢丢单访谈</translation>
    </message>
    <message>
        <source>True by definition</source>
        <translation>不言自明</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Data sheets</source>
        <translation>产品资料</translation>
    </message>
    <message>
        <source>Customer cases</source>
        <translation>客户案例</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>导入期</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成长期</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>成熟期</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>衰退期</translation>
    </message>
    <message>
        <source>Early bird</source>
        <translation>早鸟价</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>以旧换新</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>清仓</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>捆绑销售</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>competitor</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Name of the alternative</source>
        <translation>竞品或替代方案名称</translation>
    </message>
    <message>
        <source>Who or what would the buyer use without you? The spreadsheet and the group chat count too.</source>
        <translation>没有您，客户会用谁的产品，或用什么办法？表格和微信群也算。</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>添加竞品</translation>
    </message>
    <message>
        <source>threat {threat}</source>
        <translation>威胁程度{threat}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message numerus="yes">
        <source>seen %n day(s) ago</source>
        <translation>
            <numerusform>%n天前获知</numerusform>
        </translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>move</source>
        <translation>动向</translation>
    </message>
    <message>
        <source>Their tagline</source>
        <translation>它的口号</translation>
    </message>
    <message>
        <source>dated, newest at the right</source>
        <translation>按日期排列，最新的在右边</translation>
    </message>
    <message>
        <source>After the as-of date {day}: nothing can have been seen then. It is not saved.</source>
        <translation>晚于数据截止日期{day}：那时还不可能看到。未保存。</translation>
    </message>
    <message>
        <source>Another competitor is called “{name}” too. Are they one and the same?</source>
        <translation>另有一个竞品也叫“{name}”。它们是同一个吗？</translation>
    </message>
</context>
<context>
    <name>ProjectSettings</name>
    <message>
        <source>Project settings</source>
        <translation>项目设置</translation>
    </message>
    <message>
        <source>They travel with the file and can be undone.</source>
        <translation>这些设置随文件保存，可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Main language</source>
        <translation>主语言(&amp;M)</translation>
    </message>
    <message>
        <source>Further languages</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>货币(&amp;C)</translation>
    </message>
    <message>
        <source>As-of &amp;date</source>
        <translation>数据截止日期(&amp;D)</translation>
    </message>
    <message>
        <source>Today, always</source>
        <translation>始终为今天</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>数据截止日期</translation>
    </message>
    <message>
        <source>Ages of facts are counted up to this day. A fixed day gives the same figures tomorrow.</source>
        <translation>依据的天数计算到这一天。固定日期后，明天的数字也不变。</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ProofsPage</name>
    <message>
        <source>proof</source>
        <translation>证明点</translation>
    </message>
    <message>
        <source>A proof is a number a customer saw, with its date and what they allow us to say of them.</source>
        <translation>证明点是客户亲见的数字，附上日期和客户授权。</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>添加证明点</translation>
    </message>
    <message>
        <source>New proof</source>
        <translation>新的证明点</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明点</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n to settle before an export</source>
        <translation>
            <numerusform>导出前有%n项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonChart</name>
    <message>
        <source>{reason}, {name}: {counts}</source>
        <translation>{reason}，{name}：{counts}</translation>
    </message>
</context>
<context>
    <name>Ripple</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n条卖点主张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n条信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n battlecard line(s)</source>
        <translation>
            <numerusform>作战卡%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n项评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n张单页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es)</source>
        <translation>
            <numerusform>%n张画布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n条异议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n launch brief(s)</source>
        <translation>
            <numerusform>%n份推广简报</numerusform>
        </translation>
    </message>
    <message>
        <source>{whom} · {row}: {was} → {became}</source>
        <translation>{whom} · {row}：{was} → {became}</translation>
    </message>
    <message>
        <source>{whom} · {aspect}: {was} → {became}</source>
        <translation>{whom} · {aspect}：{was} → {became}</translation>
    </message>
    <message>
        <source>{whom} · {aspect}</source>
        <translation>{whom} · {aspect}</translation>
    </message>
    <message>
        <source>{text}  ({day})</source>
        <translation>{text}（{day}）</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}：{name}</translation>
    </message>
</context>
<context>
    <name>RippleLine</name>
    <message>
        <source>{what} rest on this change.</source>
        <translation>受此变化影响：{what}。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>去看看</translation>
    </message>
</context>
<context>
    <name>RipplePage</name>
    <message>
        <source>Nothing to look at again. When a mark, a price or a profile changes, the claims, messages, cards, scores and sheets that rest on it are listed here.</source>
        <translation>没有需要重看的内容。标记、价格或竞品档案变化后，依赖它的卖点主张、信息、作战卡、评分和单页都会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at again</source>
        <translation>
            <numerusform>%n处需要重看</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick off what was looked at</source>
        <translation>勾掉已看过的内容</translation>
    </message>
    <message>
        <source>Delete what is done</source>
        <translation>删除已完成的</translation>
    </message>
</context>
<context>
    <name>RivalTable</name>
    <message>
        <source>{day} is after the as-of date {latest}. It is not saved.</source>
        <translation>{day}晚于数据截止日期{latest}。未保存。</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Understand</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>目标客户</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>功能评级</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>销售工具包</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Add {thing}</source>
        <translation>添加{thing}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Duplicate {thing}</source>
        <translation>创建{thing}副本</translation>
    </message>
    <message>
        <source>Delete {thing}</source>
        <translation>删除{thing}</translation>
    </message>
</context>
<context>
    <name>RowClipboard</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>复制整张表</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>从电子表格粘贴</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>More</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what a card shows</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Edit {field}</source>
        <translation>修改“{field}”</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>调整顺序</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>To read only: made by a newer PMM Desk</source>
        <translation>只读：由较新版本的PMM Desk制作</translation>
    </message>
    <message>
        <source>Kept on this computer, not yet in the file: {reason}</source>
        <translation>已保存在这台电脑上，尚未写入文件：{reason}</translation>
    </message>
    <message>
        <source>Kept on this computer: the file is read-only</source>
        <translation>已保存在这台电脑上：文件是只读的</translation>
    </message>
    <message>
        <source>Edited · kept on this computer, not yet in the file</source>
        <translation>已修改 · 保存在这台电脑上，尚未写入文件</translation>
    </message>
    <message>
        <source>Saved {time} · every change is on disk</source>
        <translation>已于{time}保存 · 所有修改均已写入磁盘</translation>
    </message>
</context>
<context>
    <name>ScanPlaces</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>晚了%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>never looked</source>
        <translation>从未看过</translation>
    </message>
</context>
<context>
    <name>ScansPage</name>
    <message>
        <source>scan</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>情报</translation>
    </message>
    <message>
        <source>A scan is a dated visit to a competitor: look at a few places, write down what you see, and the comparison has its proof. Nothing is fetched; you look, the app remembers.</source>
        <translation>巡查就是在某一天去看一个竞品：看几个地方，记下看到的，功能对比表就有了依据。本应用不会上网抓取；你去看，它来记。</translation>
    </message>
    <message>
        <source>Begin a scan</source>
        <translation>开始巡查</translation>
    </message>
    <message>
        <source>tick what you looked at</source>
        <translation>看过的打勾</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Add a competitor first</source>
        <translation>请先添加竞品</translation>
    </message>
    <message>
        <source>All competitors</source>
        <translation>全部竞品</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n条情报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>看了%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n项已到期</numerusform>
        </translation>
    </message>
    <message>
        <source>When to look again stands here, once there is a competitor and a checklist.</source>
        <translation>有了竞品和清单，这里会显示何时该再看。</translation>
    </message>
    <message>
        <source>After the as-of date {day}: that visit is still to come. It is not saved.</source>
        <translation>晚于数据截止日期{day}：那次巡查还没发生。未保存。</translation>
    </message>
    <message>
        <source>Scan of {rival}</source>
        <translation>巡查：{rival}</translation>
    </message>
    <message>
        <source>{looked} of {whole}</source>
        <translation>{looked} / {whole}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n条依据</numerusform>
        </translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到了什么</translation>
    </message>
    <message>
        <source>Nothing written down</source>
        <translation>没有记录内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>确定程度</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>涉及</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation>场景名称</translation>
    </message>
    <message>
        <source>Tuesday, ten past three</source>
        <translation>周二下午3:10</translation>
    </message>
    <message>
        <source>At the plant gate</source>
        <translation>工厂门口</translation>
    </message>
    <message>
        <source>The dispatcher and the carrier</source>
        <translation>调度员和承运商</translation>
    </message>
    <message>
        <source>What happens, who does what, how it ends</source>
        <translation>发生什么，谁做什么，结果如何</translation>
    </message>
    <message>
        <source>A story needs a time, a place and people. Which scene shows what the product does?</source>
        <translation>故事要有时间、地点、人物。哪个场景能体现产品的作用？</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>添加销售场景</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>存为方案</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>What it assumes</source>
        <translation>方案的假设</translation>
    </message>
    <message>
        <source>Beside today</source>
        <translation>与今天对比</translation>
    </message>
    <message>
        <source>↑ higher tier, ↓ lower tier than today</source>
        <translation>↑ 级别高于今天，↓ 级别低于今天</translation>
    </message>
    <message>
        <source>Keep the weights and limits as a scenario, change them here, and see which features change tier.</source>
        <translation>把权重和分数线存为方案，在此修改，看哪些功能会换级。</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>方案{number}</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) other than today</source>
        <translation>
            <numerusform>%n个值与今天不同</numerusform>
        </translation>
    </message>
    <message>
        <source>as today</source>
        <translation>与今天相同</translation>
    </message>
    <message>
        <source>Weights together {total}; limits behind them</source>
        <translation>权重合计{total}；其后为分数线</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Change a scenario</source>
        <translation>修改方案</translation>
    </message>
    <message>
        <source>Take over a scenario</source>
        <translation>采用方案</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message>
        <source>Paste a scorecard</source>
        <translation>粘贴评分表</translation>
    </message>
    <message>
        <source>Paste scores</source>
        <translation>粘贴评分</translation>
    </message>
</context>
<context>
    <name>ScoreHeader</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{criterion} · {feature}</source>
        <translation>{criterion} · {feature}</translation>
    </message>
    <message>
        <source>Readiness · {feature}</source>
        <translation>就绪检查 · {feature}</translation>
    </message>
    <message>
        <source>{score}: {meaning}</source>
        <translation>{score}：{meaning}</translation>
    </message>
    <message>
        <source>Not scored yet. Type {lowest} to {highest} in the table.</source>
        <translation>尚未打分。请在表中键入{lowest}到{highest}。</translation>
    </message>
    <message>
        <source>Not stable: hold. Fewer than three yes: the second lowest tier at most.</source>
        <translation>不稳定：暂缓。通过不足三项：最高为倒数第二级。</translation>
    </message>
    <message>
        <source>The competitive window is at its maximum: it may go ahead, with a reason.</source>
        <translation>竞争时效为最高分：写明理由后可以推进。</translation>
    </message>
    <message>
        <source>Begin the readiness checks</source>
        <translation>开始就绪检查</translation>
    </message>
</context>
<context>
    <name>ScorecardBoard</name>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>share of the whole</source>
        <translation>占总体的比例</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>推广级别</translation>
    </message>
    <message>
        <source>drag an edge to move a limit</source>
        <translation>拖动边缘可调整分数线</translation>
    </message>
    <message>
        <source>Edit tiers</source>
        <translation>编辑推广级别</translation>
    </message>
    <message>
        <source>Why, in detail</source>
        <translation>详细原因</translation>
    </message>
    <message>
        <source>How firm the tier is, and what would turn it</source>
        <translation>级别有多稳，什么会改变它</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Notes, scorer, date and rubric of the chosen score</source>
        <translation>所选评分的备注、评分人、日期和评分标准</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>评分日期</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>评分理由</translation>
    </message>
    <message>
        <source>Answer the checks</source>
        <translation>填写就绪检查</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>运行稳定</translation>
    </message>
    <message>
        <source>Value validated</source>
        <translation>价值已验证</translation>
    </message>
    <message>
        <source>Two usable cases</source>
        <translation>有两个可用案例</translation>
    </message>
    <message>
        <source>Sales trained</source>
        <translation>销售已培训</translation>
    </message>
    <message>
        <source>Why it goes ahead all the same</source>
        <translation>仍要推进的理由</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Goal of its launch</source>
        <translation>发布目标</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Open in Product</source>
        <translation>在“产品”中打开</translation>
    </message>
    <message>
        <source>Propose another tier</source>
        <translation>提议调整级别</translation>
    </message>
    <message>
        <source>Choose a score, a check or a feature.</source>
        <translation>请选择一个评分、检查或功能。</translation>
    </message>
    <message>
        <source>Bring to 100</source>
        <translation>调整到100</translation>
    </message>
    <message>
        <source>Turn the weights into shares of 100, in proportion</source>
        <translation>按比例把各项权重换算成合计100</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation>两两比较</translation>
    </message>
    <message>
        <source>Find the weights by comparing the criteria in pairs</source>
        <translation>把评分项两两比较，得出权重</translation>
    </message>
</context>
<context>
    <name>ScorecardCriteria</name>
    <message>
        <source>Add criterion</source>
        <translation>添加评分项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Short name, for the table</source>
        <translation>简称（用于表头）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>The question to answer</source>
        <translation>要回答的问题</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What it does in the formula</source>
        <translation>在公式中的作用</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>What each score counts, from the lowest on</source>
        <translation>每个分数计为多少，从最低分起</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>What the rules use it for</source>
        <translation>规则用途</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>What the scores mean</source>
        <translation>各分数含义</translation>
    </message>
    <message>
        <source>0 means</source>
        <translation>0分</translation>
    </message>
    <message>
        <source>1 means</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>2 means</source>
        <translation>2分</translation>
    </message>
    <message>
        <source>3 means</source>
        <translation>3分</translation>
    </message>
    <message>
        <source>4 means</source>
        <translation>4分</translation>
    </message>
    <message>
        <source>5 means</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>6 means</source>
        <translation>6分</translation>
    </message>
    <message>
        <source>7 means</source>
        <translation>7分</translation>
    </message>
    <message>
        <source>8 means</source>
        <translation>8分</translation>
    </message>
    <message>
        <source>9 means</source>
        <translation>9分</translation>
    </message>
    <message>
        <source>10 means</source>
        <translation>10分</translation>
    </message>
</context>
<context>
    <name>ScorecardCustomers</name>
    <message>
        <source>What is scored</source>
        <translation>给谁评分</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示什么</translation>
    </message>
</context>
<context>
    <name>ScorecardDecisions</name>
    <message>
        <source>Add decision</source>
        <translation>添加人工调整</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Tier proposed</source>
        <translation>提议级别</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>提议日期</translation>
    </message>
    <message>
        <source>Their argument</source>
        <translation>提议理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>决定理由</translation>
    </message>
</context>
<context>
    <name>ScorecardEffort</name>
    <message>
        <source>Effort beside impact</source>
        <translation>投入与影响</translation>
    </message>
    <message>
        <source>drag a dot to the side to change its effort</source>
        <translation>左右拖动圆点，就改变它的投入</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>把图片放到剪贴板</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Put the features with effort and score on the clipboard, for a spreadsheet</source>
        <translation>把功能及其投入与得分放到剪贴板，可粘贴到表格软件</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the picture as a PNG file</source>
        <translation>把图片保存为PNG文件</translation>
    </message>
    <message>
        <source>Points for each person-week</source>
        <translation>每人周得分</translation>
    </message>
</context>
<context>
    <name>ScorecardFindings</name>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>The criterion “{name}” has no weight, so it counts nothing.</source>
        <translation>评分项“{name}”没有权重，不计入总分。</translation>
    </message>
    <message>
        <source>No score reaches the tier “{name}”: look at its limit.</source>
        <translation>任何得分都达不到“{name}”：请检查它的分数线。</translation>
    </message>
    <message>
        <source>What the scores of “{name}” count is not one number for each score.</source>
        <translation>“{name}”的计数不是每个分数一个数。</translation>
    </message>
    <message>
        <source>The decided tier of “{name}” lacks a name or a date.</source>
        <translation>“{name}”的已定级别缺少姓名或日期。</translation>
    </message>
    <message>
        <source>“{name}” got another tier when {decided} was computed; now it is {today}. Is the reason still true?</source>
        <translation>“{name}”调整级别时算得{decided}，现在是{today}。当时的理由还成立吗？</translation>
    </message>
    <message>
        <source>“{name}” was decided as {decided}; today’s scorecard gives {today}.</source>
        <translation>“{name}”已定为{decided}；今天的评分表得出{today}。</translation>
    </message>
    <message>
        <source>“{name}” has a score of {score}, but the highest is {highest}.</source>
        <translation>“{name}”的评分为{score}，但最高分是{highest}。</translation>
    </message>
    <message>
        <source>“{name}” has no tier yet; scores are missing: {criteria}.</source>
        <translation>“{name}”还没有推广级别；缺少评分：{criteria}。</translation>
    </message>
    <message>
        <source>“{name}” is on hold: it is not stable.</source>
        <translation>“{name}”暂缓：运行不稳定。</translation>
    </message>
    <message>
        <source>“{name}” scores {by_score}, but only {yes} of {checks} checks are yes: {final} at most.</source>
        <translation>“{name}”按得分为{by_score}，但{checks}项就绪检查只过了{yes}项：最高为{final}。</translation>
    </message>
    <message>
        <source>“{name}” goes ahead with an open gate, and nobody has said why.</source>
        <translation>“{name}”未通过就绪检查仍要推进，但没有写明理由。</translation>
    </message>
    <message>
        <source>One point more would lift “{name}” from {final} to {tier}: {criteria}.</source>
        <translation>加1分，“{name}”就从{final}升到{tier}：{criteria}。</translation>
    </message>
    <message>
        <source>One point less would drop “{name}” from {final} to {tier}: {criteria}.</source>
        <translation>减1分，“{name}”就从{final}降到{tier}：{criteria}。</translation>
    </message>
    <message>
        <source>“{name}” scores the maximum in differentiation, but {rivals} has it too.</source>
        <translation>“{name}”的差异化为最高分，但{rivals}也支持。</translation>
    </message>
    <message>
        <source>“{name}” was proposed as {tier}, and nobody has decided.</source>
        <translation>有人提议“{name}”为{tier}，尚未决定。</translation>
    </message>
    <message>
        <source>The decision on “{name}” lacks its reason, a name or a date.</source>
        <translation>“{name}”的人工调整缺少理由、姓名或日期。</translation>
    </message>
    <message>
        <source>{period}: {used} launches of the tier “{name}”, room for {capacity}.</source>
        <translation>{period}：“{name}”级别的发布有{used}个，名额为{capacity}个。</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>无权重</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>无法达到</translation>
    </message>
    <message>
        <source>counts do not fit</source>
        <translation>计数不符</translation>
    </message>
    <message>
        <source>scores changed since</source>
        <translation>评分已变</translation>
    </message>
    <message>
        <source>decided: {decided}</source>
        <translation>已定：{decided}</translation>
    </message>
    <message>
        <source>score too high</source>
        <translation>评分过高</translation>
    </message>
    <message>
        <source>scores missing</source>
        <translation>缺少评分</translation>
    </message>
    <message>
        <source>not stable</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>capped: {yes} of {checks} checks</source>
        <translation>级别封顶：{checks}项检查过{yes}项</translation>
    </message>
    <message>
        <source>gate open: give a reason</source>
        <translation>就绪检查未过：请写明理由</translation>
    </message>
    <message>
        <source>one point higher → {tier}</source>
        <translation>加1分 → {tier}</translation>
    </message>
    <message>
        <source>one point lower → {tier}</source>
        <translation>减1分 → {tier}</translation>
    </message>
    <message>
        <source>the comparison disagrees</source>
        <translation>与功能对比表矛盾</translation>
    </message>
    <message>
        <source>{tier} proposed</source>
        <translation>提议{tier}</translation>
    </message>
    <message>
        <source>decision incomplete</source>
        <translation>人工调整不完整</translation>
    </message>
    <message>
        <source>{used} of {capacity} in {period}</source>
        <translation>{period}：{used}/{capacity}</translation>
    </message>
    <message>
        <source>“{name}” takes {effort} person-weeks for {score} points: it costs more than most and brings less.</source>
        <translation>“{name}”要{effort}人周，只得{score}分：投入高于多数，收效低于多数。</translation>
    </message>
    <message>
        <source>much effort, little return</source>
        <translation>投入大，收效小</translation>
    </message>
    <message>
        <source>“{name}” scores {tier}, but no message about it answers a pain, and no brief names one.</source>
        <translation>“{name}”的得分为{tier}，但没有一条信息回应客户的痛点，推广简报也没写痛点。</translation>
    </message>
    <message>
        <source>“{name}” scores {tier}, but hardly a deal turned on it ({deals}): is it what one client wants?</source>
        <translation>“{name}”的得分为{tier}，但因它而定的商机很少（{deals}个）：会不会只是个别客户想要？</translation>
    </message>
    <message>
        <source>“{name}” scores {tier} and is in use, but has no two usable cases yet.</source>
        <translation>“{name}”的得分为{tier}，已在使用，但还没有两个可用案例。</translation>
    </message>
    <message>
        <source>no pain behind it</source>
        <translation>没有对应痛点</translation>
    </message>
    <message>
        <source>demand of few</source>
        <translation>需求来自少数客户</translation>
    </message>
    <message>
        <source>too few cases</source>
        <translation>案例太少</translation>
    </message>
    <message>
        <source>“{name}”, {criteria}: the scores of {count} people reach from {low} to {high}; nothing is agreed since.</source>
        <translation>“{name}”的{criteria}：{count} 人的评分从 {low} 到 {high}，此后还没有商定。</translation>
    </message>
    <message>
        <source>scorers differ: {low}–{high}</source>
        <translation>评分有分歧：{low}–{high}</translation>
    </message>
</context>
<context>
    <name>ScorecardPage</name>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>A scorecard sorts features into launch tiers: some criteria with weights, four tiers with limits, a score from 1 to 5 for each feature. Readiness is a gate beside it.</source>
        <translation>评分表把功能分成推广级别：若干带权重的评分项，四个带分数线的级别，每个功能打1到5分。就绪检查另计。</translation>
    </message>
    <message>
        <source>Start with the usual scorecard</source>
        <translation>使用常用评分表</translation>
    </message>
    <message>
        <source>Add the features of the coming release; then score each of them from 1 to 5.</source>
        <translation>添加即将发布的功能，再逐个打1到5分。</translation>
    </message>
    <message>
        <source>Add feature</source>
        <translation>添加功能</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Why this tier, in detail</source>
        <translation>为何是这一级（详细）</translation>
    </message>
    <message>
        <source>Propose another tier</source>
        <translation>提议调整级别</translation>
    </message>
    <message>
        <source>Decide its tier</source>
        <translation>确定级别</translation>
    </message>
    <message>
        <source>Open in Product</source>
        <translation>在“产品”中打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Start a scorecard</source>
        <translation>新建评分表</translation>
    </message>
    <message numerus="yes">
        <source>Score %n cell(s)</source>
        <translation>
            <numerusform>为%n格评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n check(s)</source>
        <translation>
            <numerusform>填写%n项检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a feature</source>
        <translation>添加功能</translation>
    </message>
    <message>
        <source>Delete a feature</source>
        <translation>删除功能</translation>
    </message>
    <message>
        <source>Rename a feature</source>
        <translation>重命名功能</translation>
    </message>
    <message>
        <source>Duplicate a feature</source>
        <translation>创建功能副本</translation>
    </message>
</context>
<context>
    <name>ScorecardScorers</name>
    <message>
        <source>Who scores</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a scorer</source>
        <translation>添加评分人</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Score as this person</source>
        <translation>以此人身份评分</translation>
    </message>
    <message>
        <source>Where you differ</source>
        <translation>分歧在哪里</translation>
    </message>
    <message>
        <source>Hide others’ scores until I score</source>
        <translation>我评分之前不显示他人的评分</translation>
    </message>
    <message>
        <source>Cell by cell: what the others think is shown once you have scored the cell yourself</source>
        <translation>逐格计算：自己评过的格才显示他人的看法</translation>
    </message>
    <message>
        <source>Agree on all</source>
        <translation>全部商定</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>我是</translation>
    </message>
    <message>
        <source>Most disputed</source>
        <translation>分歧最大</translation>
    </message>
    <message>
        <source>What each one thinks</source>
        <translation>各人的看法</translation>
    </message>
    <message>
        <source>Agreed score</source>
        <translation>商定的评分</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>商定</translation>
    </message>
</context>
<context>
    <name>ScorecardTab</name>
    <message>
        <source>Tiering scorecard</source>
        <translation>功能评级</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>添加评分项</translation>
    </message>
    <message>
        <source>Add feature</source>
        <translation>添加功能</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take scores back…</source>
        <translation>收回评分…</translation>
    </message>
    <message>
        <source>Ask for scores…</source>
        <translation>请人评分…</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>比较方案</translation>
    </message>
    <message>
        <source>Back to the agreed scores</source>
        <translation>回到商定的评分</translation>
    </message>
</context>
<context>
    <name>ScorecardTiers</name>
    <message>
        <source>Add tier</source>
        <translation>添加推广级别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>起始分数</translation>
    </message>
    <message>
        <source>Lead time in weeks</source>
        <translation>准备时间（周）</translation>
    </message>
    <message>
        <source>How many we can carry</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>名额周期</translation>
    </message>
    <message>
        <source>What such a launch does</source>
        <translation>这类发布做什么</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>推广打法</translation>
    </message>
    <message>
        <source>Channels, one on a line</source>
        <translation>渠道，每行一个</translation>
    </message>
    <message>
        <source>Departments, one on a line</source>
        <translation>部门，每行一个</translation>
    </message>
    <message>
        <source>Content, one on a line</source>
        <translation>内容，每行一项</translation>
    </message>
    <message>
        <source>The first tier in the list is the highest. A score equal to a limit belongs to the higher tier.</source>
        <translation>列表中第一个级别最高。得分等于分数线的，归入较高级别。</translation>
    </message>
</context>
<context>
    <name>ScorecardWords</name>
    <message numerus="yes">
        <source>%n score(s) missing</source>
        <translation>
            <numerusform>缺%n个评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>{number}级</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>{tier} · {name}</source>
        <translation>{tier} · {name}</translation>
    </message>
    <message>
        <source>not stable</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>concept actions may run</source>
        <translation>可开展理念推广</translation>
    </message>
    <message>
        <source>capped: {yes} of {checks} checks</source>
        <translation>级别封顶：{checks}项检查过{yes}项</translation>
    </message>
    <message>
        <source>gate open: give a reason</source>
        <translation>就绪检查未过：请写明理由</translation>
    </message>
    <message>
        <source>the comparison disagrees</source>
        <translation>与功能对比表矛盾</translation>
    </message>
    <message>
        <source>one point higher → {tier}</source>
        <translation>加1分 → {tier}</translation>
    </message>
    <message>
        <source>one point lower → {tier}</source>
        <translation>减1分 → {tier}</translation>
    </message>
    <message>
        <source>{tier} refused, {day}</source>
        <translation>{day}否决{tier}</translation>
    </message>
    <message>
        <source>{tier} decided, {day}</source>
        <translation>{day}决定{tier}</translation>
    </message>
    <message>
        <source>{tier} proposed, {day}</source>
        <translation>{day}提议{tier}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year, in Qt&apos;s letters</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>H{part} {year}</source>
        <comment>half-year</comment>
        <translation>{year} H{part}</translation>
    </message>
    <message>
        <source>Q{part} {year}</source>
        <comment>quarter</comment>
        <translation>{year} Q{part}</translation>
    </message>
    <message>
        <source>{part}/{year}</source>
        <comment>month</comment>
        <translation>{year}年{part}月</translation>
    </message>
    <message>
        <source>this feature</source>
        <translation>这个功能</translation>
    </message>
    <message>
        <source>No tier yet for “{name}”.</source>
        <translation>“{name}”还没有推广级别。</translation>
    </message>
    <message>
        <source>Why {tier} for “{name}”?</source>
        <translation>“{name}”为什么是{tier}？</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No special meaning</source>
        <translation>无特殊用途</translation>
    </message>
    <message>
        <source>Differentiation (compared with the matrix)</source>
        <translation>差异化（与功能对比表核对）</translation>
    </message>
    <message>
        <source>Competitive window (may lift the readiness cap)</source>
        <translation>竞争时效（可解除就绪封顶）</translation>
    </message>
    <message>
        <source>A higher score raises the tier</source>
        <translation>分数越高，级别越高</translation>
    </message>
    <message>
        <source>A higher score lowers the tier</source>
        <translation>分数越高，级别越低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>per quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>per half-year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Is added</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Is multiplied</source>
        <translation>相乘</translation>
    </message>
    <message>
        <source>Divides</source>
        <translation>作除数</translation>
    </message>
    <message>
        <source>By weights, 0 to 100 points</source>
        <translation>按权重，0到100分</translation>
    </message>
    <message>
        <source>By a formula: sums, times, divided by</source>
        <translation>按公式：加、乘、除</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Better than its tier</source>
        <translation>好于级别预期</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>Worse than its tier</source>
        <translation>低于级别预期</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>按次序</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛蓝</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫红</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>运行稳定</translation>
    </message>
    <message>
        <source>Value validated</source>
        <translation>价值已验证</translation>
    </message>
    <message>
        <source>Two usable cases</source>
        <translation>有两个可用案例</translation>
    </message>
    <message>
        <source>Sales trained</source>
        <translation>销售已培训</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>与项目相同</translation>
    </message>
</context>
<context>
    <name>ScorersPage</name>
    <message>
        <source>scorer</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Several people judge better than one, when each scores alone first. Name them, send each a copy or a form, take the answers back, and see where you differ.</source>
        <translation>几个人先各自独立评分，比一个人判断得更准。写下他们的名字，给每人一份副本或表格，收回答案，看分歧在哪里。</translation>
    </message>
    <message>
        <source>Add a scorer</source>
        <translation>添加评分人</translation>
    </message>
    <message>
        <source>Take the median of every cell</source>
        <translation>每格都取中位数</translation>
    </message>
    <message>
        <source>Take the mean of every cell</source>
        <translation>每格都取平均数</translation>
    </message>
    <message>
        <source>Take the median where nothing is agreed yet</source>
        <translation>尚未商定的格取中位数</translation>
    </message>
    <message>
        <source>Map of disagreement</source>
        <translation>分歧图</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>不在其中</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message numerus="yes">
        <source>%n not done yet</source>
        <translation>
            <numerusform>%n位还没有评完</numerusform>
        </translation>
    </message>
    <message>
        <source>all are done</source>
        <translation>所有人都已评完</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count}/{all}</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚未回复</translation>
    </message>
    <message>
        <source>Choose a cell of the map.</source>
        <translation>请在图中选一格。</translation>
    </message>
    <message>
        <source>Median {figure}</source>
        <translation>中位数 {figure}</translation>
    </message>
    <message>
        <source>Mean {figure}</source>
        <translation>平均数 {figure}</translation>
    </message>
    <message>
        <source>{figure} → {score}</source>
        <translation>{figure} → {score}</translation>
    </message>
    <message>
        <source>Score it yourself first: then you see what the others think.</source>
        <translation>请先自己评分，然后就能看到他人的看法。</translation>
    </message>
    <message>
        <source>nothing agreed yet</source>
        <translation>尚未商定</translation>
    </message>
    <message>
        <source>on the scorecard: {score} ({scorer})</source>
        <translation>评分表上：{score}（{scorer}）</translation>
    </message>
    <message>
        <source>on the scorecard: {score}</source>
        <translation>评分表上：{score}</translation>
    </message>
    <message>
        <source>Hide the others’ scores</source>
        <translation>隐藏他人的评分</translation>
    </message>
    <message>
        <source>Show the others’ scores</source>
        <translation>显示他人的评分</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>who scored</comment>
        <translation>商定</translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n score(s)</source>
        <translation>
            <numerusform>商定%n项评分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>请按下按键…</translation>
    </message>
    <message>
        <source>Single keys are needed for typing: add Ctrl or Alt.</source>
        <translation>单个按键要用于输入：请加上Ctrl或Alt。</translation>
    </message>
    <message>
        <source>{keys} already does “{command}”.</source>
        <translation>{keys}已用于“{command}”。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>They hold on this computer, for every project. Each takes effect at once.</source>
        <translation>对这台电脑上的所有项目有效，立即生效。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Stands in the history of your projects</source>
        <translation>显示在项目历史中</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>Open the last project at the start</source>
        <translation>启动时打开上次的项目</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Double-click a shortcut to change it; Backspace takes it away.</source>
        <translation>双击快捷键可修改；按Backspace可移除。</translation>
    </message>
    <message>
        <source>Our shortcuts again</source>
        <translation>恢复默认快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Less motion: rows change place without gliding</source>
        <translation>减少动态效果：行直接换位，不滑动</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Internal</source>
        <translation>仅内部</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目标客户群</translation>
    </message>
    <message>
        <source>{level} of 5</source>
        <translation>{level}/5</translation>
    </message>
    <message>
        <source>Priority class</source>
        <translation>客户关系类别</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>角色画像</translation>
    </message>
    <message>
        <source>Part in the decision</source>
        <translation>决策身份</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影响力</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据截止日期</translation>
    </message>
    <message>
        <source>For our own team only: do not pass on</source>
        <translation>仅供内部团队使用，请勿外传</translation>
    </message>
    <message>
        <source>Not a target</source>
        <translation>非目标客户</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>发生频率</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>How we know of the influence</source>
        <translation>影响力的依据</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>The job to be done</source>
        <translation>要完成的任务</translation>
    </message>
    <message>
        <source>Functional jobs</source>
        <translation>功能性任务</translation>
    </message>
    <message>
        <source>How they want to be seen</source>
        <translation>希望别人怎么看</translation>
    </message>
    <message>
        <source>How they want to feel</source>
        <translation>希望有什么感受</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>期望收获</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发事件</translation>
    </message>
    <message>
        <source>Alternatives today</source>
        <translation>现有替代做法</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>常用工具</translation>
    </message>
    <message>
        <source>Words they use</source>
        <translation>他们的用语</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>信任的来源</translation>
    </message>
    <message>
        <source>What they like to be shown</source>
        <translation>偏好的内容形式</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>Attitudes</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>资历</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报对象</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>所属客户类型</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Their company</source>
        <translation>所在公司</translation>
    </message>
    <message>
        <source>{count} interviews</source>
        <translation>{count}次访谈</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>{day}核对</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count}天前</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>客户角色</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Buying behaviour</source>
        <translation>购买行为</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>目标客户群组成</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>最多{amount}</translation>
    </message>
    <message>
        <source>Reachable accounts</source>
        <translation>可触达客户数</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>预计响应数</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>预计成交数</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>预期收入</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Jobs to be done</source>
        <translation>要完成的任务</translation>
    </message>
    <message>
        <source>Decides by</source>
        <translation>决策标准</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>还没有话术</translation>
    </message>
    <message>
        <source>Buying committee</source>
        <translation>采购决策链</translation>
    </message>
    <message>
        <source>What the market changes</source>
        <translation>市场变量</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>沟通话术</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发事件</translation>
    </message>
    <message>
        <source>Reach them through</source>
        <translation>触达渠道</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>购买方式</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>尚待补充</translation>
    </message>
    <message>
        <source>{us} vs. {rival}</source>
        <translation>{us}对比{rival}</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁程度</translation>
    </message>
    <message>
        <source>Meet them where</source>
        <translation>常在何处遇到</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Battlecard</source>
        <translation>竞品作战卡</translation>
    </message>
    <message>
        <source>Say first</source>
        <translation>先说这一句</translation>
    </message>
    <message>
        <source>We win when</source>
        <translation>我方占优的情形</translation>
    </message>
    <message>
        <source>They win when</source>
        <translation>对方占优的情形</translation>
    </message>
    <message>
        <source>When we meet them</source>
        <translation>何时会遇到</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分支持</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Quick comparison</source>
        <translation>快速对比</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>关键提问</translation>
    </message>
    <message>
        <source>Their price</source>
        <translation>对方价格</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>谈话要点</translation>
    </message>
    <message>
        <source>Their strengths, and what we say</source>
        <translation>对方优势与我方说法</translation>
    </message>
    <message>
        <source>What they say about us</source>
        <translation>对方怎么说我们</translation>
    </message>
    <message>
        <source>Objections and answers</source>
        <translation>异议处理</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Proof points</source>
        <translation>证明点</translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation>禁用说法</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>最近变化</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>需复核</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>数据截止{date}</translation>
    </message>
    <message>
        <source>may be named</source>
        <translation>可署名</translation>
    </message>
    <message>
        <source>anonymous only</source>
        <translation>仅匿名</translation>
    </message>
    <message>
        <source>own measurement</source>
        <translation>自测数据</translation>
    </message>
    <message>
        <source>no permission: do not show</source>
        <translation>未获授权：不得展示</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>竞争</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>监管</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>生态</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>交叉销售</translation>
    </message>
    <message>
        <source>Up-sell</source>
        <translation>向上销售</translation>
    </message>
    <message>
        <source>Loyal repeat buyer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Lapsed customer</source>
        <translation>沉睡客户</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>经济购买者</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>内部支持者</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>技术把关人</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影响者</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>反对者</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签约人</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>全新采购</translation>
    </message>
    <message>
        <source>Modified rebuy</source>
        <translation>修正重购</translation>
    </message>
    <message>
        <source>Straight rebuy</source>
        <translation>直接重购</translation>
    </message>
    <message>
        <source>{count} accounts</source>
        <translation>{count}家客户</translation>
    </message>
    <message>
        <source>{count} sites</source>
        <translation>{count}个站点</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count}个月</translation>
    </message>
    <message>
        <source>Buy class</source>
        <translation>采购类型</translation>
    </message>
    <message>
        <source>People deciding</source>
        <translation>决策人数</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>通常周期</translation>
    </message>
    <message>
        <source>reachable accounts</source>
        <translation>可触达客户数</translation>
    </message>
    <message>
        <source>response rate</source>
        <translation>响应率</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>成单率</translation>
    </message>
    <message>
        <source>yearly value</source>
        <translation>年合同额</translation>
    </message>
    <message>
        <source>No message yet for</source>
        <translation>还没有话术</translation>
    </message>
    <message>
        <source>No economic buyer in the committee</source>
        <translation>决策链里没有经济购买者</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation>产品一页纸</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>面临的问题</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>带来的改变</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>A day with it</source>
        <translation>使用场景</translation>
    </message>
    <message>
        <source>How we compare</source>
        <translation>与其他方案对比</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>适配系统</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}处</translation>
    </message>
    <message>
        <source>Changed since {date}</source>
        <translation>{date}以来的变化</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>所见日期</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>{sign} no public, dated fact</source>
        <translation>{sign} 没有公开且带日期的事实</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>{date}所见</translation>
    </message>
    <message>
        <source>Public facts only, as of {date}</source>
        <translation>仅列公开事实，截至{date}</translation>
    </message>
    <message>
        <source>Option {letter}</source>
        <translation>方案{letter}</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>怎么做到</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本{number}</translation>
    </message>
    <message>
        <source>our own measurement</source>
        <translation>自测数据</translation>
    </message>
    <message>
        <source>customers&apos; own figures</source>
        <translation>客户自己的数据</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结单日期</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>原因类别</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>原因（一句话）</translation>
    </message>
    <message>
        <source>What nearly turned it</source>
        <translation>险些改变结果的因素</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>What it turned on</source>
        <translation>决定成败的功能</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>产品功能</translation>
    </message>
    <message>
        <source>Price and terms</source>
        <translation>价格与条款</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Proof and trust</source>
        <translation>证据与信任</translation>
    </message>
    <message>
        <source>Effort of switching</source>
        <translation>切换成本</translation>
    </message>
    <message>
        <source>Timing and budget</source>
        <translation>时机与预算</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>How to fill this in</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>One line for each deal that was won, lost or not decided.</source>
        <translation>每一笔赢单、丢单或搁置的商机填一行。</translation>
    </message>
    <message>
        <source>Choose group, competitor, result and kind of reason from the lists; a name that is not in a list cannot be read.</source>
        <translation>客户群、竞品、结果和原因类别请从下拉列表中选择；列表里没有的名称无法读入。</translation>
    </message>
    <message>
        <source>Write why in one sentence, as you would tell a colleague. What nearly turned it matters as much, also for deals we won.</source>
        <translation>用一句话写原因，就像讲给同事听。险些改变结果的因素同样重要，赢下的单也一样。</translation>
    </message>
    <message>
        <source>Only the result is needed. Leave empty what you do not know.</source>
        <translation>只有“结果”必填。不知道的请留空。</translation>
    </message>
    <message>
        <source>Do not delete or move columns; lines may be added at the end.</source>
        <translation>请不要删除或移动列；可以在末尾加行。</translation>
    </message>
    <message>
        <source>Save the workbook and send it back. It can be sent back again with more lines: nothing is counted twice.</source>
        <translation>保存后发回即可。之后补填再发回也行，不会重复计算。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>By expected revenue</source>
        <translation>按预期收入排名</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>推广活动</translation>
    </message>
    <message>
        <source>Agreed with sales</source>
        <translation>已与销售对齐</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之后有改动</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第{place}（共{count}）</translation>
    </message>
    <message>
        <source>Prices as of {date}</source>
        <translation>价格截至{date}</translation>
    </message>
    <message>
        <source>Positioning map</source>
        <translation>竞争格局图</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>any weight</source>
        <translation>任何权重</translation>
    </message>
    <message>
        <source>only {low}%</source>
        <translation>仅{low}%</translation>
    </message>
    <message>
        <source>up to {high}%</source>
        <translation>不超过{high}%</translation>
    </message>
    <message>
        <source>below {high}%</source>
        <translation>低于{high}%</translation>
    </message>
    <message>
        <source>{low}% and more</source>
        <translation>不低于{low}%</translation>
    </message>
    <message>
        <source>above {low}%</source>
        <translation>高于{low}%</translation>
    </message>
    <message>
        <source>{low}% to {high}%</source>
        <translation>{low}%至{high}%</translation>
    </message>
    <message>
        <source>{low}% to below {high}%</source>
        <translation>{low}%至不到{high}%</translation>
    </message>
    <message>
        <source>above {low}%, up to {high}%</source>
        <translation>高于{low}%、不超过{high}%</translation>
    </message>
    <message>
        <source>above {low}% and below {high}%</source>
        <translation>高于{low}%、低于{high}%</translation>
    </message>
    <message>
        <source>No criterion has a weight yet, so there is no score.</source>
        <translation>还没有评分项设了权重，所以没有得分。</translation>
    </message>
    <message>
        <source>There is no figure yet: the scores for {criteria} are missing.</source>
        <translation>还算不出得分：{criteria}尚未打分。</translation>
    </message>
    <message>
        <source>There is no figure yet: the score for {criteria} is missing.</source>
        <translation>还算不出得分：{criteria}尚未打分。</translation>
    </message>
    <message>
        <source>{points}: {lacking} below {next} ({next_limit}).</source>
        <translation>{points}，距{next}（{next_limit}分）还差{lacking}分。</translation>
    </message>
    <message>
        <source>{points}, and {tier} is the only tier.</source>
        <translation>{points}；只有{tier}这一个级别。</translation>
    </message>
    <message>
        <source>{points}: {above} above the limit of {tier} ({limit}).</source>
        <translation>{points}，高出{tier}分数线（{limit}分）{above}分。</translation>
    </message>
    <message>
        <source>{points}: exactly at the limit of {tier} ({limit}).</source>
        <translation>{points}，正好在{tier}分数线（{limit}分）上。</translation>
    </message>
    <message>
        <source>{points}: {above} above the limit of {tier} ({limit}), {lacking} below {next} ({next_limit}).</source>
        <translation>{points}，高出{tier}分数线（{limit}分）{above}分，距{next}（{next_limit}分）还差{lacking}分。</translation>
    </message>
    <message>
        <source>{points}: exactly at the limit of {tier} ({limit}), {lacking} below {next} ({next_limit}).</source>
        <translation>{points}，正好在{tier}分数线（{limit}分）上，距{next}（{next_limit}分）还差{lacking}分。</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points}分</translation>
    </message>
    <message>
        <source>{points} point</source>
        <translation>{points}分</translation>
    </message>
    <message>
        <source>One point more on any criterion would lift it.</source>
        <translation>任一评分项多打1分，就升一级。</translation>
    </message>
    <message>
        <source>One point more on {criteria} would lift it.</source>
        <translation>{criteria}多打1分，就升一级。</translation>
    </message>
    <message>
        <source>It takes {count} points more to lift it, for example {parts}.</source>
        <translation>要升级，至少还要多打{count}分，例如{parts}。</translation>
    </message>
    <message>
        <source>{count} on {criterion}</source>
        <translation>{criterion}{count}分</translation>
    </message>
    <message>
        <source>One point less on any criterion would drop it to {tier}.</source>
        <translation>任一评分项少打1分，就降到{tier}。</translation>
    </message>
    <message>
        <source>One point less on {criteria} would drop it to {tier}.</source>
        <translation>{criteria}少打1分，就降到{tier}。</translation>
    </message>
    <message>
        <source>No single weight changes it.</source>
        <translation>调整任何单个权重都不会改变级别。</translation>
    </message>
    <message>
        <source>The weight of {criterion} is the nearest to turning it: {share}% today, the tier stays at {interval}.</source>
        <translation>最容易改变级别的权重是{criterion}：目前{share}%，{interval}时级别不变。</translation>
    </message>
    <message>
        <source>It holds under every one of 1,000 nearby weightings.</source>
        <translation>在1,000组相近权重下，级别全部不变。</translation>
    </message>
    <message>
        <source>It holds under {percent}% of 1,000 nearby weightings.</source>
        <translation>在1,000组相近权重中，{percent}%的情况下级别不变。</translation>
    </message>
    <message>
        <source>It is on hold because it is not stable.</source>
        <translation>因为还不稳定，所以暂缓。</translation>
    </message>
    <message>
        <source>Concept actions may run all the same: article, talk or report, without promise, date or call to buy.</source>
        <translation>仍可做理念类动作：文章、演讲或报告，不承诺功能、不给日期、不促购买。</translation>
    </message>
    <message>
        <source>Only {yes} of {checks} checks are yes, so {cap} is the most.</source>
        <translation>{checks}项就绪检查只通过{yes}项，所以最高为{cap}。</translation>
    </message>
    <message>
        <source>Only {yes} of {checks} checks is yes, so {cap} is the most.</source>
        <translation>{checks}项就绪检查只通过{yes}项，所以最高为{cap}。</translation>
    </message>
    <message>
        <source>None of the {checks} checks is yes, so {cap} is the most.</source>
        <translation>{checks}项就绪检查一项也没通过，所以最高为{cap}。</translation>
    </message>
    <message>
        <source>The competitive window is at its maximum, so an open gate only warns; nobody has said why.</source>
        <translation>竞争时效已到最高分，就绪检查未过只作提醒；还没有人写明理由。</translation>
    </message>
    <message>
        <source>The competitive window is at its maximum, so it goes ahead with an open gate: {reason}.</source>
        <translation>竞争时效已到最高分，就绪检查未过也先推进：{reason}。</translation>
    </message>
    <message>
        <source>Not yet: {checks}.</source>
        <translation>尚未通过：{checks}。</translation>
    </message>
    <message>
        <source>{tier} is full in {period}: {used} of {capacity}.</source>
        <translation>{period}的{tier}名额已满：{used}/{capacity}。</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{period}: {used} of {capacity} used</source>
        <translation>{period}：名额{capacity}个，已用{used}个</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>尚未打分</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>capped: {yes} of {checks} checks</source>
        <translation>受限：{checks}项检查通过{yes}项</translation>
    </message>
    <message>
        <source>{tier} proposed</source>
        <translation>提议{tier}</translation>
    </message>
    <message>
        <source>{tier} decided</source>
        <translation>已定为{tier}</translation>
    </message>
    <message>
        <source>{tier} refused</source>
        <translation>{tier}被否决</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>{number}级</translation>
    </message>
    <message>
        <source>one point from higher</source>
        <translation>差1分升级</translation>
    </message>
    <message>
        <source>one point from lower</source>
        <translation>少1分降级</translation>
    </message>
    <message>
        <source>{tier} is over its capacity in {period}: {used} for {capacity}.</source>
        <translation>{period}的{tier}超出名额：{capacity}个名额排了{used}个。</translation>
    </message>
    <message>
        <source>Everything is scored by the same questions; the score gives the tier, and the gate may lower it</source>
        <translation>所有功能按同一套问题打分；得分决定级别，就绪检查可以压低级别</translation>
    </message>
    <message>
        <source>The score is the weighted sum, from 0 to 100; a score equal to a limit belongs to the higher tier.</source>
        <translation>得分是加权和，从0到100；正好等于分数线的，归入较高的级别。</translation>
    </message>
    <message>
        <source>Not stable: on hold. Nothing that promises the product goes out.</source>
        <translation>不稳定：暂缓。凡是承诺产品的内容都不发出。</translation>
    </message>
    <message>
        <source>Fewer than {enough} checks are yes: {tier} at most.</source>
        <translation>就绪检查通过不足{enough}项：最高为{tier}。</translation>
    </message>
    <message>
        <source>{tier} on hold may still run concept actions: article, talk or report, without promise or date.</source>
        <translation>{tier}暂缓时，仍可做理念类动作：文章、演讲或报告，不承诺、不给日期。</translation>
    </message>
    <message>
        <source>{criterion} at its maximum: a stable feature may go ahead with an open gate, with a reason.</source>
        <translation>{criterion}打最高分时：稳定的功能可在就绪检查未过时先推进，但要写明理由。</translation>
    </message>
    <message>
        <source>Another tier than the computed one needs a reason, a name and a date.</source>
        <translation>要用与计算结果不同的级别，须写明理由、姓名和日期。</translation>
    </message>
    <message>
        <source>Capacity is checked over the plan, apart from score and gate.</source>
        <translation>名额按整个计划检查，与得分和就绪检查分开。</translation>
    </message>
    <message>
        <source>Decided as {tier}{aside}: {reason}.</source>
        <translation>已决定为{tier}{aside}：{reason}。</translation>
    </message>
    <message>
        <source>Decided as {tier}{aside}, without a reason.</source>
        <translation>已决定为{tier}{aside}，未写理由。</translation>
    </message>
    <message>
        <source>{tier} was refused{aside}: {reason}.</source>
        <translation>{tier}的提议被否决{aside}：{reason}。</translation>
    </message>
    <message>
        <source>{tier} was refused{aside}, without a reason.</source>
        <translation>{tier}的提议被否决{aside}，未写理由。</translation>
    </message>
    <message>
        <source>Proposed as {tier}{aside}, not decided yet: {reason}.</source>
        <translation>有人提议为{tier}{aside}，尚未决定：{reason}。</translation>
    </message>
    <message>
        <source>Proposed as {tier}{aside}, not decided yet.</source>
        <translation>有人提议为{tier}{aside}，尚未决定。</translation>
    </message>
    <message>
        <source>{criterion} is at its maximum, but {rivals} have it too: {rows}.</source>
        <translation>{criterion}打了最高分，但{rivals}也有：{rows}。</translation>
    </message>
    <message>
        <source>{criterion} is at its maximum, but {rivals} has it too: {rows}.</source>
        <translation>{criterion}打了最高分，但{rivals}也有：{rows}。</translation>
    </message>
    <message>
        <source>+1 on {criteria} → {tier}</source>
        <translation>{criteria}加1分 → {tier}</translation>
    </message>
    <message>
        <source>−1 on {criteria} → {tier}</source>
        <translation>{criteria}减1分 → {tier}</translation>
    </message>
    <message>
        <source>{count} person-weeks</source>
        <translation>{count}人周</translation>
    </message>
    <message>
        <source>{count} person-week</source>
        <translation>{count}人周</translation>
    </message>
    <message>
        <source>Technically</source>
        <translation>技术点</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>好处</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>排期</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>Proposed tier</source>
        <translation>提议级别</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>提议理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>决定理由</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Value validated</source>
        <translation>价值已验证</translation>
    </message>
    <message>
        <source>Two usable cases</source>
        <translation>有两个可用案例</translation>
    </message>
    <message>
        <source>Sales trained</source>
        <translation>销售已培训</translation>
    </message>
    <message>
        <source>{tier} · {name}</source>
        <translation>{tier}·{name}</translation>
    </message>
    <message>
        <source>H{part} {year}</source>
        <translation>{year} H{part}</translation>
    </message>
    <message>
        <source>Q{part} {year}</source>
        <translation>{year} Q{part}</translation>
    </message>
    <message>
        <source>{part}/{year}</source>
        <translation>{year}年{part}月</translation>
    </message>
    <message>
        <source>{limit} and more</source>
        <translation>{limit}分及以上</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>{limit}分以下</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count}周</translation>
    </message>
    <message>
        <source>{count} week</source>
        <translation>{count}周</translation>
    </message>
    <message>
        <source>{count} per month</source>
        <translation>每月{count}个</translation>
    </message>
    <message>
        <source>{count} per quarter</source>
        <translation>每季度{count}个</translation>
    </message>
    <message>
        <source>{count} per half-year</source>
        <translation>每半年{count}个</translation>
    </message>
    <message>
        <source>{count} per year</source>
        <translation>每年{count}个</translation>
    </message>
    <message>
        <source>between “{low}” and “{high}”</source>
        <translation>介于“{low}”与“{high}”之间</translation>
    </message>
    <message>
        <source>Tier decision</source>
        <translation>级别决策单</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score}/100</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>推广级别</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Why this tier</source>
        <translation>为何是这一级</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>Readiness gate</source>
        <translation>就绪检查</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>no</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>打分</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>A dot is a possible score, in the colour of the tier it would give; ringed: today</source>
        <translation>每个圆点是一种打分，颜色为打这个分时的级别；带圈的是现在</translation>
    </message>
    <message>
        <source>What each score could do</source>
        <translation>每项打分能改变什么</translation>
    </message>
    <message>
        <source>Coloured: where a weight may go and the tier stays; the mark is today’s weight</source>
        <translation>有色段：权重在此范围内，级别不变；竖线为目前权重</translation>
    </message>
    <message>
        <source>How far each weight may go</source>
        <translation>每项权重可变的范围</translation>
    </message>
    <message>
        <source>How firm it is</source>
        <translation>有多稳</translation>
    </message>
    <message>
        <source>No single point changes the tier by score.</source>
        <translation>任何一项加减1分，得分对应的级别都不变。</translation>
    </message>
    <message>
        <source>One point more or less</source>
        <translation>加减1分</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>What a launch does</source>
        <translation>推广要做到</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>推广打法</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>提前期</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How it is launched: {tier}</source>
        <translation>如何推广：{tier}</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>功能评级</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>打分人数</translation>
    </message>
    <message>
        <source>All features, highest tier first</source>
        <translation>全部功能，级别由高到低</translation>
    </message>
    <message>
        <source>The first {count} features</source>
        <translation>前{count}个功能</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>稳定度</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Launch-tier policy</source>
        <translation>推广级别规则</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What is scored, and what the scores mean</source>
        <translation>评什么，各分值是什么意思</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>有把握</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>比较有把握</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>How to score</source>
        <translation>怎样评分</translation>
    </message>
    <message>
        <source>For {name}. Please score by yourself: nobody else’s scores are in this form.</source>
        <translation>给{name}。请独立评分：表内没有其他人的评分。</translation>
    </message>
    <message>
        <source>One line for each feature, one column for each criterion. Choose a cell and its question appears; what each score means stands on the third sheet.</source>
        <translation>每行一个功能，每列一个评分项。选中单元格就会显示该项的问题；每个分数的含义见第三张表。</translation>
    </message>
    <message>
        <source>Leave empty what you cannot judge. An empty cell is no score, not the lowest one.</source>
        <translation>判断不了的请留空。留空表示没有评分，不是最低分。</translation>
    </message>
    <message>
        <source>Say how sure you are in the last column, and write your reasons on the second sheet where they matter.</source>
        <translation>最后一列填有多大把握；重要的理由写在第二张表。</translation>
    </message>
    <message>
        <source>Save the workbook and send it back. It can be sent back again: nothing is counted twice.</source>
        <translation>保存后发回。可以再次发回，不会重复计算。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>有什么用</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>有多大把握？</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}.</source>
        <translation>{low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <source>What the scores mean</source>
        <translation>分数的含义</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>仅内部</translation>
    </message>
    <message>
        <source>Holds: nobody else can say it</source>
        <translation>成立：别人说不了</translation>
    </message>
    <message>
        <source>Weak: partly true of {names}</source>
        <translation>偏弱：{names}也部分说得通</translation>
    </message>
    <message>
        <source>Unproven: not known of {names}</source>
        <translation>待证实：{names}的情况未知</translation>
    </message>
    <message>
        <source>Fails: also true of {names}</source>
        <translation>不成立：{names}也说得通</translation>
    </message>
    <message>
        <source>Over-claim: not fully ours: {names}</source>
        <translation>言过其实：我们没有完全做到{names}</translation>
    </message>
    <message>
        <source>Rests on no row of the comparison</source>
        <translation>没有基于任何对比项</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>待证实</translation>
    </message>
    <message>
        <source>What each sentence rests on</source>
        <translation>每句话的依据</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Proof point</source>
        <translation>证明点</translation>
    </message>
    <message>
        <source>Neither proof nor evidence yet</source>
        <translation>还没有证明点，也没有依据</translation>
    </message>
    <message>
        <source>{count} days old</source>
        <translation>距今{count}天</translation>
    </message>
    <message>
        <source>{count} day old</source>
        <translation>距今{count}天</translation>
    </message>
    <message>
        <source>Internal brief</source>
        <translation>内部简报</translation>
    </message>
    <message>
        <source>Customer portrait</source>
        <translation>客户画像</translation>
    </message>
    <message>
        <source>Competitor analysis</source>
        <translation>竞品分析</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值描述</translation>
    </message>
    <message>
        <source>Customer scenario</source>
        <translation>客户场景</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>What we claim, and how it stands</source>
        <translation>卖点主张与换名测试</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>信息屋</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>屋顶</translation>
    </message>
    <message>
        <source>Foundation: the proofs</source>
        <translation>基础：证明点</translation>
    </message>
    <message>
        <source>Words we use</source>
        <translation>推荐用词</translation>
    </message>
    <message>
        <source>Words we do not use</source>
        <translation>禁用词</translation>
    </message>
    <message>
        <source>What each role hears</source>
        <translation>对每个角色怎么说</translation>
    </message>
    <message>
        <source>What it is for you</source>
        <translation>对您意味着什么</translation>
    </message>
    <message>
        <source>What you can count on</source>
        <translation>您可以信赖的</translation>
    </message>
    <message>
        <source>What sets it apart</source>
        <translation>与众不同之处</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>带来的价值</translation>
    </message>
    <message>
        <source>Whom it fits</source>
        <translation>最适合谁</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>为什么是现在</translation>
    </message>
    <message>
        <source>{tier} (decided)</source>
        <translation>{tier}（已决定）</translation>
    </message>
    <message>
        <source>No message about it answers a pain, and no brief names one.</source>
        <translation>没有一条信息回应客户的痛点，推广简报也没写痛点。</translation>
    </message>
    <message>
        <source>Hardly a deal turned on it: is it what one client wants?</source>
        <translation>因它而定的商机很少：会不会只是个别客户想要？</translation>
    </message>
    <message>
        <source>It is in use, but has no two usable cases yet.</source>
        <translation>已在使用，但还没有两个可用案例。</translation>
    </message>
    <message>
        <source>Computed tier</source>
        <translation>计算级别</translation>
    </message>
    <message>
        <source>A score equal to a limit belongs to the higher tier.</source>
        <translation>正好等于分数线的，归入较高的级别。</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>This card has no line yet. Open it in Competitors and write the first one.</source>
        <translation>这张作战卡还没有内容。请在“竞品”中打开，写下第一条。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>From the project</source>
        <translation>从项目选取</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search on the shelf</source>
        <translation>在可选内容中搜索</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>板块</translation>
    </message>
    <message>
        <source>What the project already holds</source>
        <translation>项目中已有的内容</translation>
    </message>
    <message>
        <source>on the canvas</source>
        <translation>已在画布上</translation>
    </message>
    <message>
        <source>Drag onto a block, double-click, or press Enter.</source>
        <translation>拖到板块上，或双击，或按回车键。</translation>
    </message>
    <message>
        <source>Nothing here for this block yet. Type an entry, or fill the rooms first.</source>
        <translation>这个板块还没有可选的内容。可以直接输入，或先填写其他页面。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>ShippedValues</name>
    <message>
        <source>Take all back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>{value}: {now} here, {shipped} as shipped</source>
        <translation>{value}：现为{now}，自带为{shipped}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n shipped value(s)</source>
        <translation>
            <numerusform>恢复%n个自带的值</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>In the formula</source>
        <translation>公式中</translation>
    </message>
    <message>
        <source>What scores count</source>
        <translation>分数计数</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Use by the rules</source>
        <translation>规则用途</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>分数线</translation>
    </message>
    <message>
        <source>Lead time in weeks</source>
        <translation>提前周数</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SinceCard</name>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>This is the first scan of this competitor.</source>
        <translation>这是对该竞品的第一次巡查。</translation>
    </message>
    <message>
        <source>Nothing new written down since then.</source>
        <translation>此后没有新的记录。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>动向</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>contact sales</source>
        <translation>需联系销售</translation>
    </message>
    <message>
        <source>{before} → {now}</source>
        <translation>{before} → {now}</translation>
    </message>
    <message>
        <source>{offer}: {price}</source>
        <translation>{offer}：{price}</translation>
    </message>
    <message>
        <source>{day} · {what}</source>
        <translation>{day} · {what}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>功能对比表</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Repeats a proof</source>
        <translation>转述证明点</translation>
    </message>
    <message>
        <source>Repeats our claim</source>
        <translation>转述我们的主张</translation>
    </message>
    <message>
        <source>Told here</source>
        <translation>写在此处</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>具体出处</translation>
    </message>
    <message>
        <source>Where exactly: file, page, who counted</source>
        <translation>具体出处：文件、页码、谁统计的</translation>
    </message>
    <message>
        <source>No longer from here</source>
        <translation>不再出自这里</translation>
    </message>
    <message>
        <source>Take away a source of a proof</source>
        <translation>去掉证明点的出处</translation>
    </message>
    <message>
        <source>Add where it comes from</source>
        <translation>添加出处</translation>
    </message>
    <message>
        <source>A piece of evidence</source>
        <translation>一条依据</translation>
    </message>
    <message>
        <source>Another proof that it repeats</source>
        <translation>它转述的另一证明点</translation>
    </message>
    <message>
        <source>A claim of ours that it repeats</source>
        <translation>它转述的我方主张</translation>
    </message>
    <message>
        <source>Something else, told in words</source>
        <translation>其他，用文字说明</translation>
    </message>
    <message>
        <source>Say where a proof comes from</source>
        <translation>写明证明点的出处</translation>
    </message>
</context>
<context>
    <name>StageLanes</name>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>+ {tool}</source>
        <translation>+ {tool}</translation>
    </message>
    <message>
        <source>Usual in this stage: add one</source>
        <translation>这一阶段的常用做法：添加一个</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No longer at {folder}</source>
        <translation>已不在{folder}</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>从列表移除{name}</translation>
    </message>
    <message>
        <source>Take off the list (the file stays)</source>
        <translation>从列表移除（文件保留）</translation>
    </message>
    <message>
        <source>PMM Desk</source>
        <translation>PMM Desk</translation>
    </message>
    <message>
        <source>What you know, what you decide, and the sheets that sales takes along: one file, on this computer.</source>
        <translation>您了解的、您判断的、销售带走的资料：都在这台电脑的一个文件里。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Projects you open appear here. Begin with a new one, or look around in the sample.</source>
        <translation>打开过的项目会显示在这里。可以新建一个，或先看看示例。</translation>
    </message>
    <message>
        <source>You can also drop a .pmm file on this window.</source>
        <translation>也可以把.pmm文件拖到这个窗口。</translation>
    </message>
    <message>
        <source>Check a sentence…</source>
        <translation>检查一句话…</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Chief executive</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>Finance director</source>
        <translation>财务总监</translation>
    </message>
    <message>
        <source>IT manager</source>
        <translation>信息化负责人</translation>
    </message>
    <message>
        <source>Information security lead</source>
        <translation>信息安全负责人</translation>
    </message>
    <message>
        <source>Operations manager</source>
        <translation>运营经理</translation>
    </message>
    <message>
        <source>Production manager</source>
        <translation>生产经理</translation>
    </message>
    <message>
        <source>Logistics director</source>
        <translation>物流总监</translation>
    </message>
    <message>
        <source>Procurement manager</source>
        <translation>采购经理</translation>
    </message>
    <message>
        <source>Sales director</source>
        <translation>销售总监</translation>
    </message>
    <message>
        <source>Marketing director</source>
        <translation>市场总监</translation>
    </message>
    <message>
        <source>HR director</source>
        <translation>人力资源总监</translation>
    </message>
    <message>
        <source>Team lead who uses it every day</source>
        <translation>每天使用的一线组长</translation>
    </message>
    <message>
        <source>Manufacturer with several plants</source>
        <translation>多工厂制造企业</translation>
    </message>
    <message>
        <source>Mid-sized manufacturer</source>
        <translation>中型制造企业</translation>
    </message>
    <message>
        <source>Retail chain</source>
        <translation>连锁零售企业</translation>
    </message>
    <message>
        <source>Logistics company</source>
        <translation>物流企业</translation>
    </message>
    <message>
        <source>Software company</source>
        <translation>软件企业</translation>
    </message>
    <message>
        <source>Bank or insurer</source>
        <translation>银行或保险公司</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation>医院或诊所</translation>
    </message>
    <message>
        <source>School or university</source>
        <translation>学校或高校</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>政府机构</translation>
    </message>
    <message>
        <source>Small business</source>
        <translation>小微企业</translation>
    </message>
    <message>
        <source>Pilot first, then roll out</source>
        <translation>先试点再推广</translation>
    </message>
    <message>
        <source>Committee tender</source>
        <translation>委员会招标</translation>
    </message>
    <message>
        <source>Decides at renewal</source>
        <translation>到期续约时决定</translation>
    </message>
    <message>
        <source>Buys online, no meeting</source>
        <translation>线上直接购买</translation>
    </message>
    <message>
        <source>Through a reseller</source>
        <translation>通过经销商购买</translation>
    </message>
    <message>
        <source>Framework contract, call by call</source>
        <translation>框架合同，按单采购</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Statements are composed from the canvas of the group. It has none yet.</source>
        <translation>定位文字由客户群的画布组成，这个客户群还没有画布。</translation>
    </message>
    <message>
        <source>Begin the canvas</source>
        <translation>开始画布</translation>
    </message>
    <message>
        <source>Nothing stands on the canvas yet. Fill its slots, and the sentence is composed here.</source>
        <translation>画布上还没有内容。填好各个空位，语句就会在这里组成。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>as of {date}</source>
        <translation>数据截止{date}</translation>
    </message>
    <message>
        <source>Ages of facts are counted up to this day. Click to change it.</source>
        <translation>依据的天数计算到这一天。点击可更改。</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{done} of {all} done</source>
        <translation>已完成{done}/{all}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) compared</source>
        <translation>
            <numerusform>已比较%n个对比项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>{row} · {rivals} partly</source>
        <translation>{row} · {rivals}部分支持</translation>
    </message>
    <message>
        <source>Nothing yet that every rival surely lacks.</source>
        <translation>还没有所有竞品都确定不支持的对比项。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stale</source>
        <translation>
            <numerusform>%n格需复核</numerusform>
        </translation>
    </message>
    <message>
        <source>all within their limits</source>
        <translation>均在期限内</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count}格未知</translation>
    </message>
    <message>
        <source>{count} without proof</source>
        <translation>{count}格无依据</translation>
    </message>
    <message>
        <source>{count} may be shown to customers</source>
        <translation>{count}格可对客</translation>
    </message>
</context>
<context>
    <name>Survival</name>
    <message>
        <source>rests on nothing</source>
        <translation>没有对比项</translation>
    </message>
    <message>
        <source>{verdict}: {rivals}</source>
        <translation>{verdict}：{rivals}</translation>
    </message>
    <message>
        <source>Choose below what this claim rests on; then every rival is tested by it.</source>
        <translation>请在下面选择这条主张基于哪些对比项，然后用每个竞品测试。</translation>
    </message>
    <message>
        <source>We do not fully have it ourselves: {rows}.</source>
        <translation>我们自己也没有完全支持：{rows}。</translation>
    </message>
    <message>
        <source>Put their name in and it is still true: {rivals}.</source>
        <translation>换成他们的名字仍然成立：{rivals}。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it is true of {rivals}.</source>
        <translation>还不知道对{rivals}是否成立。</translation>
    </message>
    <message>
        <source>{rivals} can say it in part.</source>
        <translation>{rivals}能说出一部分。</translation>
    </message>
    <message>
        <source>No other supplier can say it today.</source>
        <translation>今天没有别的供应商能这样说。</translation>
    </message>
    <message>
        <source>There is no rival to test it against yet.</source>
        <translation>还没有可用来测试的竞品。</translation>
    </message>
    <message>
        <source>Oldest proof: {days} days ({place})</source>
        <translation>最早依据：{days}天（{place}）</translation>
    </message>
    <message>
        <source>Oldest proof: {days} days ({place}), over the limit of {limit}</source>
        <translation>最早依据：{days}天（{place}），超过期限{limit}天</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>New target group</source>
        <translation>新建目标客户群</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>添加客户角色</translation>
    </message>
    <message>
        <source>Add customer type</source>
        <translation>添加客户类型</translation>
    </message>
    <message>
        <source>Add buying behaviour</source>
        <translation>添加购买行为</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>导入客户名单</translation>
    </message>
    <message>
        <source>Show what the audience lacks</source>
        <translation>查看目标客户的缺口</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>目标客户群</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>客户角色</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Buying behaviours</source>
        <translation>购买行为</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>缺口检查</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>添加竞品</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>添加依据</translation>
    </message>
    <message>
        <source>Add a row to the comparison</source>
        <translation>添加对比项</translation>
    </message>
    <message>
        <source>Paste a comparison from a spreadsheet</source>
        <translation>从电子表格粘贴对比表</translation>
    </message>
    <message>
        <source>Add a deal</source>
        <translation>添加商机</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>竞品档案</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>功能对比表</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Battlecards</source>
        <translation>竞品作战卡</translation>
    </message>
    <message>
        <source>Win/loss</source>
        <translation>赢丢单分析</translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation>影响范围</translation>
    </message>
    <message numerus="yes">
        <source>%n rival(s)</source>
        <translation>
            <numerusform>%n个竞品</numerusform>
        </translation>
    </message>
    <message>
        <source>{rivals} and the status quo</source>
        <translation>{rivals}，以及维持现状</translation>
    </message>
    <message>
        <source>Copy a table first: names in the first column, products in the first row.</source>
        <translation>请先复制表格：第一列为名称，第一行为产品。</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出PDF</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>新建工具包</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>A kit holds the sheets for one meeting: the one-pager for the customer, the battlecard and the target group for you. Name the meeting, or keep it for general use.</source>
        <translation>一个工具包装着一次会议的资料：给客户的产品一页纸，给您自己的竞品作战卡和目标客户群。可以写上会议名称，也可以通用。</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>新建工具包</translation>
    </message>
    <message>
        <source>Like the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>For general use</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Duplicate the kit</source>
        <translation>创建工具包副本</translation>
    </message>
    <message>
        <source>Delete the kit</source>
        <translation>删除工具包</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不导出</translation>
    </message>
    <message>
        <source>for everyone</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>New one-pager · {group}</source>
        <translation>新建产品一页纸 · {group}</translation>
    </message>
    <message>
        <source>Add a sheet</source>
        <translation>添加资料</translation>
    </message>
    <message>
        <source>Leave a sheet out</source>
        <translation>不导出资料</translation>
    </message>
    <message>
        <source>Take a sheet in</source>
        <translation>重新导出资料</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>再次显示入门步骤</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>添加卖点主张</translation>
    </message>
    <message>
        <source>Add a proof</source>
        <translation>添加证明点</translation>
    </message>
    <message>
        <source>Add a launch brief</source>
        <translation>添加推广简报</translation>
    </message>
    <message>
        <source>Add a pillar to the message house</source>
        <translation>在信息屋中添加支柱</translation>
    </message>
    <message>
        <source>New version of the canvas</source>
        <translation>新建定位画布版本</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新建版本</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>添加卖点主张</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>添加证明点</translation>
    </message>
    <message>
        <source>Add pillar</source>
        <translation>添加支柱</translation>
    </message>
    <message>
        <source>Add brief</source>
        <translation>添加推广简报</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>定位画布</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>卖点主张</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>证明点</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>信息屋</translation>
    </message>
    <message>
        <source>Launch briefs</source>
        <translation>推广简报</translation>
    </message>
    <message>
        <source>Add feature</source>
        <translation>添加功能</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>添加销售场景</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>添加版本</translation>
    </message>
    <message>
        <source>Edit the freshness limits</source>
        <translation>修改时效期限</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>销售场景</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>添加评分项</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>添加推广级别</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>添加人工调整</translation>
    </message>
    <message>
        <source>Decide tiers</source>
        <translation>确定级别</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>存为方案</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>比较方案</translation>
    </message>
    <message>
        <source>Paste scores from a spreadsheet</source>
        <translation>从电子表格粘贴评分</translation>
    </message>
    <message>
        <source>Why this tier, in detail</source>
        <translation>为何是这一级（详细）</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>推广级别</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已定级别</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设方案</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n个功能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>scored by %n people</source>
        <translation>
            <numerusform>%n人评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a table first: features in the first column, criteria in the first row.</source>
        <translation>请先复制表格：第一列为功能，第一行为评分项。</translation>
    </message>
    <message>
        <source>Add price tool</source>
        <translation>添加价格工具</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Priority classes</source>
        <translation>客户关系类别</translation>
    </message>
    <message>
        <source>New comparison for customers</source>
        <translation>新建对客对比表</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Begin a scan of a competitor</source>
        <translation>开始竞品巡查</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>Copy the role to another project</source>
        <translation>把角色复制到另一个项目</translation>
    </message>
    <message>
        <source>Bring roles in from another project</source>
        <translation>从另一个项目带入客户角色</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Add a map of the rivals</source>
        <translation>新建竞争格局图</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>格局图</translation>
    </message>
    <message>
        <source>Import features</source>
        <translation>导入功能</translation>
    </message>
    <message>
        <source>Add an objection</source>
        <translation>添加异议</translation>
    </message>
    <message>
        <source>Walk the chain from pain to evidence</source>
        <translation>从痛点到依据走一遍链条</translation>
    </message>
    <message>
        <source>Review what changed below the texts</source>
        <translation>复核依据有变的文字</translation>
    </message>
    <message>
        <source>Add a test of a message</source>
        <translation>添加信息的客户测试</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>添加异议</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>添加测试</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>证明链</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>定位文字</translation>
    </message>
    <message>
        <source>Add scorer</source>
        <translation>添加评分人</translation>
    </message>
    <message>
        <source>Ask for scores</source>
        <translation>请人评分</translation>
    </message>
    <message>
        <source>Take scores back</source>
        <translation>收回评分</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>You score for {name}: only {name}’s own scores are shown. The agreed ones stay as they are.</source>
        <translation>正在以{name}的身份评分：只显示{name}自己的评分，商定的评分不变。</translation>
    </message>
    <message>
        <source>You score for {name}. Nobody else’s scores are in this file. When you are done, save it and send it back.</source>
        <translation>您在为{name}评分。文件里没有其他人的评分。评完后请保存并发回。</translation>
    </message>
    <message>
        <source>Check a sentence against this project</source>
        <translation>用本项目检查一句话</translation>
    </message>
    <message>
        <source>Add a word to the word list</source>
        <translation>向词表添加词语</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>添加词语</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>Weights from comparisons in pairs</source>
        <translation>用两两比较确定权重</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Score customers</source>
        <translation>给客户评分</translation>
    </message>
    <message>
        <source>Compare the languages of all texts</source>
        <translation>对照所有文字的各种语言</translation>
    </message>
    <message>
        <source>Preview the positioning sheet</source>
        <translation>预览定位单页</translation>
    </message>
    <message>
        <source>Fill the canvas from the project</source>
        <translation>从项目填写画布</translation>
    </message>
    <message>
        <source>Compare versions of the canvas</source>
        <translation>比较画布版本</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>project settings</source>
        <translation>项目设置</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>price tool</source>
        <translation>价格工具</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>sales scenario</source>
        <translation>销售场景</translation>
    </message>
    <message>
        <source>freshness limit</source>
        <translation>时效期限</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>角色画像</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>trait of a persona</source>
        <translation>角色特征</translation>
    </message>
    <message>
        <source>customer type of a persona</source>
        <translation>角色的客户类型</translation>
    </message>
    <message>
        <source>customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>buying behaviour</source>
        <translation>购买行为</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>目标客户群</translation>
    </message>
    <message>
        <source>account</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>rule of assignment</source>
        <translation>分配规则</translation>
    </message>
    <message>
        <source>column mapping</source>
        <translation>列对应关系</translation>
    </message>
    <message>
        <source>committee member</source>
        <translation>决策链成员</translation>
    </message>
    <message>
        <source>market variable</source>
        <translation>市场变量</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>comparison row</source>
        <translation>对比项</translation>
    </message>
    <message>
        <source>comparison cell</source>
        <translation>对比单元格</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>evidence of a cell</source>
        <translation>单元格的依据</translation>
    </message>
    <message>
        <source>battlecard line</source>
        <translation>竞品作战卡内容</translation>
    </message>
    <message>
        <source>evidence of a battlecard line</source>
        <translation>竞品作战卡内容的依据</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>positioning canvas</source>
        <translation>定位画布</translation>
    </message>
    <message>
        <source>canvas entry</source>
        <translation>画布条目</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>卖点主张</translation>
    </message>
    <message>
        <source>row of a claim</source>
        <translation>卖点主张的对比项</translation>
    </message>
    <message>
        <source>proof point</source>
        <translation>证明点</translation>
    </message>
    <message>
        <source>message</source>
        <translation>推广信息</translation>
    </message>
    <message>
        <source>row of a message</source>
        <translation>推广信息的对比项</translation>
    </message>
    <message>
        <source>proof of a message</source>
        <translation>推广信息的证明点</translation>
    </message>
    <message>
        <source>launch brief</source>
        <translation>推广简报</translation>
    </message>
    <message>
        <source>scorecard</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>推广级别</translation>
    </message>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>readiness check</source>
        <translation>就绪检查</translation>
    </message>
    <message>
        <source>tier decision</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>scorecard as it was</source>
        <translation>当时的评分表</translation>
    </message>
    <message>
        <source>decided tier</source>
        <translation>已定级别</translation>
    </message>
    <message>
        <source>what-if of a scorecard</source>
        <translation>评分表的假设方案</translation>
    </message>
    <message>
        <source>one-pager</source>
        <translation>产品一页纸</translation>
    </message>
    <message>
        <source>proof on a one-pager</source>
        <translation>产品一页纸的证明点</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>工具包</translation>
    </message>
    <message>
        <source>sheet of a kit</source>
        <translation>工具包的资料</translation>
    </message>
    <message>
        <source>impossible combination</source>
        <translation>不可能的组合</translation>
    </message>
    <message>
        <source>priority class</source>
        <translation>客户关系类别</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>影响关系</translation>
    </message>
    <message>
        <source>shared battlecard line</source>
        <translation>共用的作战卡内容</translation>
    </message>
    <message>
        <source>issued battlecard</source>
        <translation>已发放的作战卡</translation>
    </message>
    <message>
        <source>row that decided a deal</source>
        <translation>影响成败的对比行</translation>
    </message>
    <message>
        <source>thing to look at again</source>
        <translation>待重看的内容</translation>
    </message>
    <message>
        <source>comparison sheet</source>
        <translation>对客对比表</translation>
    </message>
    <message>
        <source>row on a comparison sheet</source>
        <translation>对客对比表中的行</translation>
    </message>
    <message>
        <source>rival on a comparison sheet</source>
        <translation>对客对比表中的竞品</translation>
    </message>
    <message>
        <source>importance of a row</source>
        <translation>对比项的重要度</translation>
    </message>
    <message>
        <source>earlier mark of a cell</source>
        <translation>格子过去的标记</translation>
    </message>
    <message>
        <source>word for a mark</source>
        <translation>标记用词</translation>
    </message>
    <message>
        <source>positioning map</source>
        <translation>竞争格局图</translation>
    </message>
    <message>
        <source>row of a map’s axis</source>
        <translation>格局图坐标轴的对比项</translation>
    </message>
    <message>
        <source>place on a map</source>
        <translation>格局图上的位置</translation>
    </message>
    <message>
        <source>competitor’s price</source>
        <translation>竞品价格</translation>
    </message>
    <message>
        <source>competitor’s move</source>
        <translation>竞品动向</translation>
    </message>
    <message>
        <source>threat criterion</source>
        <translation>威胁评分项</translation>
    </message>
    <message>
        <source>threat score</source>
        <translation>威胁评分</translation>
    </message>
    <message>
        <source>group of a competitor</source>
        <translation>竞品涉及的客户群</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>place to look</source>
        <translation>查看项</translation>
    </message>
    <message>
        <source>look at a place</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>evidence of a field</source>
        <translation>档案字段的依据</translation>
    </message>
    <message>
        <source>evidence of a claim</source>
        <translation>卖点主张的依据</translation>
    </message>
    <message>
        <source>word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>proof of a claim</source>
        <translation>主张的证明点</translation>
    </message>
    <message>
        <source>source of a proof</source>
        <translation>证明点的出处</translation>
    </message>
    <message>
        <source>pain a message answers</source>
        <translation>信息回应的痛点</translation>
    </message>
    <message>
        <source>test of a message</source>
        <translation>信息的测试</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>proof of an answer</source>
        <translation>回答的证明点</translation>
    </message>
    <message>
        <source>own field of a launch brief</source>
        <translation>推广简报的自定义字段</translation>
    </message>
    <message>
        <source>scorer</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>opinion of a scorer</source>
        <translation>评分人的意见</translation>
    </message>
    <message>
        <source>way of scoring</source>
        <translation>评分方式</translation>
    </message>
    <message>
        <source>score of a customer</source>
        <translation>客户评分</translation>
    </message>
    <message>
        <source>comparison in pairs</source>
        <translation>两两比较</translation>
    </message>
</context>
<context>
    <name>TakeScores</name>
    <message>
        <source>Copies and forms (*.pmm *.xlsx)</source>
        <translation>副本和表格 (*.pmm *.xlsx)</translation>
    </message>
    <message>
        <source>Take scores back</source>
        <translation>收回评分</translation>
    </message>
    <message>
        <source>This form was written for another project.</source>
        <translation>这份表格属于另一个项目。</translation>
    </message>
    <message>
        <source>This workbook is no form for scores, or its columns were taken apart.</source>
        <translation>这个工作簿不是评分表格，或者其中的列已被拆散。</translation>
    </message>
    <message>
        <source>Nobody has scored in this project.</source>
        <translation>这个项目里没有人评过分。</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}：{problem}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>评分人</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Choose the copies and forms that came back. Nothing is written before you press Take back.</source>
        <translation>请选择收到的副本和表格。点“收回”之前不写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>改动%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>未变%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>无法采用%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>only a reason</source>
        <translation>只有理由</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>not in this project</source>
        <translation>不在本项目中</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>takes the place of the earlier one</source>
        <translation>取代原来的评分</translation>
    </message>
    <message>
        <source>left out: this feature is not in the project</source>
        <translation>未采用：项目中没有这个功能</translation>
    </message>
    <message>
        <source>left out: this criterion is not in the project</source>
        <translation>未采用：项目中没有这个评分项</translation>
    </message>
    <message>
        <source>left out: not from {low} to {high}</source>
        <translation>未采用：不在 {low} 到 {high} 之间</translation>
    </message>
    <message>
        <source>left out: no number</source>
        <translation>未采用：不是数字</translation>
    </message>
    <message>
        <source>left out: no whole number</source>
        <translation>未采用：不是整数</translation>
    </message>
    <message>
        <source>left out: the formula gives an error</source>
        <translation>未采用：公式出错</translation>
    </message>
    <message>
        <source>left out: cannot be read</source>
        <translation>未采用：无法读取</translation>
    </message>
    <message>
        <source>left out: the feature stands twice in the form</source>
        <translation>未采用：同一功能在表格中出现两次</translation>
    </message>
    <message>
        <source>left out: the reason has more than 2,000 characters</source>
        <translation>未采用：理由超过2000字</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n score(s)</source>
        <translation>
            <numerusform>收回%n项评分</numerusform>
        </translation>
    </message>
    <message>
        <source>scores left out</source>
        <translation>未采用的评分</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save what is left out</source>
        <translation>另存未采用的内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>收回的内容</translation>
    </message>
    <message>
        <source>Save what is left out…</source>
        <translation>另存未采用的内容…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>{words} of {limit} words</source>
        <translation>{words}字，上限{limit}字</translation>
    </message>
</context>
<context>
    <name>ThreatCard</name>
    <message>
        <source>Begin with the usual threat criteria</source>
        <translation>从常用的威胁评分项开始</translation>
    </message>
    <message>
        <source>Add a threat criterion</source>
        <translation>添加威胁评分项</translation>
    </message>
    <message>
        <source>Score a threat</source>
        <translation>给威胁打分</translation>
    </message>
    <message>
        <source>computed {figure}</source>
        <translation>算出 {figure}</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) missing</source>
        <translation>
            <numerusform>缺%n个分数</numerusform>
        </translation>
    </message>
    <message>
        <source>weight × score, summed</source>
        <translation>权重×分数，求和</translation>
    </message>
    <message>
        <source>our own judgement stands above the computed {figure}</source>
        <translation>以我们自己的判断为准，算出的是{figure}</translation>
    </message>
    <message>
        <source>threat {threat}</source>
        <translation>威胁程度{threat}</translation>
    </message>
    <message>
        <source>Move a threat criterion</source>
        <translation>移动威胁评分项</translation>
    </message>
</context>
<context>
    <name>ThreatLine</name>
    <message>
        <source>Delete a threat criterion</source>
        <translation>删除威胁评分项</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>What makes a rival dangerous</source>
        <translation>什么让竞品变得危险</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight, in any unit</source>
        <translation>权重，单位任意</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{criterion}: {score} of 5</source>
        <translation>{criterion}：{score}分，满分5分</translation>
    </message>
    <message>
        <source>{share} × –</source>
        <translation>{share} × –</translation>
    </message>
    <message>
        <source>{share} × {score} = {part}</source>
        <translation>{share} × {score} = {part}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>TiersPage</name>
    <message>
        <source>tier</source>
        <translation>推广级别</translation>
    </message>
    <message>
        <source>Name of the tier</source>
        <translation>推广级别名称</translation>
    </message>
    <message>
        <source>A tier says how large a launch may be: from which score on, and what is done then.</source>
        <translation>推广级别说明发布可以做多大：从多少分起，做些什么。</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>添加推广级别</translation>
    </message>
    <message>
        <source>Without a limit no score reaches this tier.</source>
        <translation>没有分数线，任何分数都到不了这一级。</translation>
    </message>
    <message>
        <source>No score reaches this tier: “{name}”, which stands above it, begins at {limit} or lower.</source>
        <translation>任何分数都到不了这一级：排在上面的“{name}”从{limit}或更低就开始。</translation>
    </message>
    <message>
        <source>from {limit}</source>
        <translation>{limit}分起</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>无法达到</translation>
    </message>
</context>
<context>
    <name>TiersView</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n周</numerusform>
        </translation>
    </message>
    <message>
        <source>no lead time</source>
        <translation>无准备时间</translation>
    </message>
    <message>
        <source>{period}: {used} of {capacity} used</source>
        <translation>{period}：名额{capacity}，已用{used}</translation>
    </message>
    <message>
        <source>{period}: {used} of {capacity}, too many</source>
        <translation>{period}：{used}/{capacity}，超出名额</translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>Claim: {claim}</source>
        <translation>主张：{claim}</translation>
    </message>
    <message>
        <source>Battlecard: {line}</source>
        <translation>作战卡：{line}</translation>
    </message>
    <message>
        <source>Profile: {field}</source>
        <translation>档案：{field}</translation>
    </message>
    <message>
        <source>Price: {what}</source>
        <translation>价格：{what}</translation>
    </message>
    <message>
        <source>Move: {what}</source>
        <translation>动向：{what}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>卖点主张</translation>
    </message>
    <message>
        <source>Battlecard lines</source>
        <translation>作战卡内容</translation>
    </message>
    <message>
        <source>Fields of the profile</source>
        <translation>竞品档案的字段</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>动向</translation>
    </message>
    <message>
        <source>Nothing there yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Untie evidence</source>
        <translation>取消关联依据</translation>
    </message>
    <message>
        <source>Tie evidence</source>
        <translation>关联依据</translation>
    </message>
</context>
<context>
    <name>TogetherList</name>
    <message>
        <source>Only we have together</source>
        <translation>合起来只有我们有</translation>
    </message>
    <message>
        <source>So many rivals: this set is one that holds; there may be smaller ones.</source>
        <translation>竞品太多：这一组成立，可能还有更小的组合。</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>再看%n组</numerusform>
        </translation>
    </message>
    <message>
        <source>{row} of {rival}</source>
        <translation>{rival}的“{row}”</translation>
    </message>
    <message>
        <source>{rows} · if nobody has it: {cells}</source>
        <translation>{rows} · 前提是确认没有：{cells}</translation>
    </message>
    <message>
        <source>Make claim</source>
        <translation>写成主张</translation>
    </message>
    <message>
        <source>Begin a claim in Positioning that rests on these rows</source>
        <translation>在“定位”中新建以这些对比项为依据的卖点主张</translation>
    </message>
    <message>
        <source>Make a claim of rows that only we have together</source>
        <translation>把合起来独有的对比项写成主张</translation>
    </message>
</context>
<context>
    <name>TraitLine</name>
    <message>
        <source>Duplicate a trait</source>
        <translation>复制特征</translation>
    </message>
    <message>
        <source>Delete a trait</source>
        <translation>删除特征</translation>
    </message>
    <message>
        <source>for example: waits for proof</source>
        <translation>例如：等别人先用</translation>
    </message>
    <message>
        <source>for example: tries the new first</source>
        <translation>例如：愿意先试</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translate into {language}</source>
        <translation>译为{language}</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>show a message to customers before you print it a thousand times</source>
        <translation>印一千份之前，先给客户看看</translation>
    </message>
    <message>
        <source>Show a message to a few customers, or try it in a small promotion, and write down what came of it.</source>
        <translation>把信息给几位客户看，或先小范围推广，并写下结果。</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>添加测试</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>{result}, not acted on</source>
        <translation>{result}，未跟进</translation>
    </message>
    <message>
        <source>Begin a test with customers</source>
        <translation>新建客户测试</translation>
    </message>
</context>
<context>
    <name>TypesPage</name>
    <message>
        <source>customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation>哪一类公司</translation>
    </message>
    <message>
        <source>for example 3–12</source>
        <translation>例如3–12</translation>
    </message>
    <message>
        <source>What kinds of company buy? Count how many of each you can reach: ratios matter, not precision.</source>
        <translation>哪些类型的公司会买？估算每类能触达多少家：比例比精确更重要。</translation>
    </message>
    <message>
        <source>Add customer type</source>
        <translation>添加客户类型</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>accounts counted {share}%</source>
        <translation>客户数占比合计{share}%</translation>
    </message>
</context>
<context>
    <name>Unsaid</name>
    <message>
        <source>Nothing said yet to {role}</source>
        <translation>还没有给{role}的话术</translation>
    </message>
</context>
<context>
    <name>UpkeepPage</name>
    <message>
        <source>Every text is up to date. When a mark, a price, a proof, a feature or a market variable changes, the texts that rest on it are listed here.</source>
        <translation>所有文字都是最新的。对比标记、价格、证明点、功能或市场变量一有变化，依托它的文字就会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to review</source>
        <translation>
            <numerusform>%n处文字待复核</numerusform>
        </translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>{text} (last reviewed {day})</source>
        <translation>{text}（最近复核{day}）</translation>
    </message>
    <message>
        <source>Mark a text as reviewed</source>
        <translation>将文字标记为已复核</translation>
    </message>
</context>
<context>
    <name>UsesDialog</name>
    <message>
        <source>Still used</source>
        <translation>仍在使用</translation>
    </message>
    <message>
        <source>“{name}” is still used, so it was not deleted.</source>
        <translation>“{name}”仍在使用，因此没有删除。</translation>
    </message>
    <message>
        <source>Change or delete these first. Choose one to go there.</source>
        <translation>请先更改或删除以下内容。选择一项即可前往。</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}：{name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>VariableCard</name>
    <message>
        <source>Duplicate a market variable</source>
        <translation>复制市场变量</translation>
    </message>
    <message>
        <source>Delete a market variable</source>
        <translation>删除市场变量</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>发生什么变化</translation>
    </message>
    <message>
        <source>What it does to their business issue</source>
        <translation>对他们业务问题的影响</translation>
    </message>
    <message>
        <source>What follows for us</source>
        <translation>我们的结论</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>current</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Make a canvas the current one</source>
        <translation>设为现行画布</translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation>新建画布</translation>
    </message>
    <message>
        <source>Duplicate the canvas</source>
        <translation>复制画布</translation>
    </message>
    <message>
        <source>{number}, from “{version}”</source>
        <translation>{number}，源自“{version}”</translation>
    </message>
    <message>
        <source>Restore a canvas</source>
        <translation>恢复画布版本</translation>
    </message>
    <message>
        <source>Give a canvas to another group</source>
        <translation>把画布交给其他客户群</translation>
    </message>
    <message>
        <source>Delete the canvas</source>
        <translation>删除画布</translation>
    </message>
    <message>
        <source>New version from this one</source>
        <translation>以此版为底新建版本</translation>
    </message>
    <message>
        <source>New empty version</source>
        <translation>新建空白版本</translation>
    </message>
    <message>
        <source>New version from another group’s canvas</source>
        <translation>以其他客户群的画布新建版本</translation>
    </message>
    <message>
        <source>Rename this version</source>
        <translation>重命名此版本</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Restore this version as a new one</source>
        <translation>把此版恢复为新版本</translation>
    </message>
    <message>
        <source>Give to another group</source>
        <translation>交给其他客户群</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>删除此版本</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>Weight of {criterion}</source>
        <translation>{criterion}的权重</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 100.</source>
        <translation>权重是0到100之间的数字。</translation>
    </message>
    <message>
        <source>Lock the weight of {criterion}</source>
        <translation>锁定“{criterion}”的权重</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock: it stays when another weight is moved</source>
        <translation>锁定：调整其他权重时它保持不变</translation>
    </message>
    <message>
        <source>Locked: it stays when another weight is moved. Unlock it to move it.</source>
        <translation>已锁定：调整其他权重时它保持不变。要调整它，请先解锁。</translation>
    </message>
    <message>
        <source>No other weight is free to give or take the difference.</source>
        <translation>没有其他未锁定的权重可以承担差额。</translation>
    </message>
    <message>
        <source>Lock a weight</source>
        <translation>锁定权重</translation>
    </message>
    <message>
        <source>Unlock a weight</source>
        <translation>解锁权重</translation>
    </message>
    <message>
        <source>Bring the weights to 100</source>
        <translation>把权重调整到合计100</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo {title}</source>
        <translation>撤销：{title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo {title}</source>
        <translation>重做：{title}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>PMM Desk</source>
        <translation>PMM Desk</translation>
    </message>
    <message>
        <source>Search everything, or type a command</source>
        <translation>搜索，或输入命令</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Export kit</source>
        <translation>导出工具包</translation>
    </message>
</context>
<context>
    <name>WordListPage</name>
    <message>
        <source>word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>These words come on top of the lists that the checks know. A word that is fine is never marked; an approved word is how the brand says it.</source>
        <translation>这些词语加在检查自带的词表之上。“放行”的词永不标记；“核准”的词是品牌的标准说法。</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>全部词语</translation>
    </message>
    <message>
        <source>Write down the words your brand uses and those it does not, with what to say instead.</source>
        <translation>写下品牌使用和不使用的词语，以及该怎么说。</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>添加词语</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Say instead, or what it stands for</source>
        <translation>改用说法，或缩写全称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>_LanguageText</name>
    <message>
        <source>original changed since</source>
        <translation>原文已更改</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>仍然正确</translation>
    </message>
</context>
<context>
    <name>_WordedField</name>
    <message>
        <source>Other languages</source>
        <translation>其他语言</translation>
    </message>
</context>
</TS>
