<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_US">
<context>
    <name>AccountWords</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客戶類型</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Owns product</source>
        <translation>使用中產品</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等於</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小於</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不大於</translation>
    </message>
    <message>
        <source>No company name</source>
        <translation>沒有公司名稱</translation>
    </message>
    <message>
        <source>{field}: more than {value} characters</source>
        <translation>{field}：超過 {value} 個字元</translation>
    </message>
    <message>
        <source>{field}: characters that cannot be read. Try another encoding.</source>
        <translation>{field}：有無法辨識的字元。請換一種編碼。</translation>
    </message>
    <message>
        <source>More cells than headers: {value}. The values may be shifted.</source>
        <translation>儲存格比表頭多：{value} 個。內容可能錯位。</translation>
    </message>
    <message>
        <source>{field}: the formula gives an error, {value}</source>
        <translation>{field}：公式錯誤，{value}</translation>
    </message>
    <message>
        <source>{field}: the spreadsheet made a date of it, {value}</source>
        <translation>{field}：被試算表軟體變成了日期，{value}</translation>
    </message>
    <message>
        <source>{field}: a negative number, {value}</source>
        <translation>{field}：負數，{value}</translation>
    </message>
    <message>
        <source>No customer type is called “{value}”</source>
        <translation>沒有名為「{value}」的客戶類型</translation>
    </message>
    <message>
        <source>Same account as in row {value}</source>
        <translation>與第{value}列是同一客戶</translation>
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
        <translation>名單內重複 {count}，未匯入</translation>
    </message>
    <message>
        <source>{count} with errors, left out</source>
        <translation>有錯誤 {count}，未匯入</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>account</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>The real companies sales can reach. Import a list as CSV or XLSX; rules give each a customer type, and the counts feed the target groups.</source>
        <translation>業務能觸及的真實客戶。匯入 CSV 或 XLSX 名單，由規則給每個客戶分配客戶類型，數量會計入目標客群。</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>匯入客戶名單…</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部客戶</translation>
    </message>
    <message>
        <source>Without a customer type</source>
        <translation>沒有客戶類型</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>已選 {chosen}，共 {count}</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>顯示 {count}</translation>
    </message>
    <message>
        <source>Delete accounts</source>
        <translation>刪除客戶</translation>
    </message>
    <message>
        <source>Give accounts a customer type</source>
        <translation>設定客戶類型</translation>
    </message>
    <message>
        <source>Assign accounts by rules</source>
        <translation>依規則分配客戶</translation>
    </message>
    <message>
        <source>No customer type</source>
        <translation>無客戶類型</translation>
    </message>
    <message>
        <source>Accounts without a customer type</source>
        <translation>沒有客戶類型的客戶</translation>
    </message>
    <message>
        <source>All accounts, also those set by hand</source>
        <translation>全部客戶，包括手動設定的</translation>
    </message>
    <message>
        <source>{count} of {total} shown</source>
        <translation>顯示{count}家，共{total}家</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使用的專案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新增專案…(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟…(&amp;O)</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>開啟範例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存新檔…(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <translation>分享副本…(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Project settings…</source>
        <translation>專案設定…(&amp;P)</translation>
    </message>
    <message>
        <source>language currency as-of date author</source>
        <translation>語言 幣別 資料截止日 作者</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>關閉專案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>歷史…(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find or run…</source>
        <translation>尋找或執行…(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定…(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>原始大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>使用手冊(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>複製詳情(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>開啟記錄檔資料夾(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About PMM Desk</source>
        <translation>關於 PMM Desk(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export kit…</source>
        <translation>匯出工具包(&amp;E)…</translation>
    </message>
    <message>
        <source>Next &amp;section</source>
        <translation>下一分區(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>上一分區(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy the whole table</source>
        <translation>複製整張表(&amp;C)</translation>
    </message>
    <message>
        <source>spreadsheet Excel export</source>
        <translation>試算表 Excel 匯出</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet</source>
        <translation>從試算表貼上(&amp;P)</translation>
    </message>
    <message>
        <source>table Excel import</source>
        <translation>表格 Excel 匯入</translation>
    </message>
    <message>
        <source>Check a se&amp;ntence…</source>
        <translation>檢查一句話(&amp;N)…</translation>
    </message>
    <message>
        <source>jargon abbreviation advertising plain language paste</source>
        <translation>行話 縮寫 廣告法 說白話 貼上</translation>
    </message>
    <message>
        <source>Next &amp;marked word</source>
        <translation>下一處標記(&amp;M)</translation>
    </message>
    <message>
        <source>Marked word &amp;before</source>
        <translation>上一處標記(&amp;B)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Open {address}</source>
        <translation>開啟 {address}</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>Kept as text: only http, https and mailto links are opened, not “{scheme}:”.</source>
        <translation>僅以文字保存：只會開啟http、https與mailto連結，不會開啟「{scheme}:」。</translation>
    </message>
    <message>
        <source>Kept as text: this is no web or mail address.</source>
        <translation>僅以文字保存：這不是網址或電子郵件地址。</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Why this tier</source>
        <translation>為何是這一級</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>What each score could do</source>
        <translation>每項評分能改變什麼</translation>
    </message>
    <message>
        <source>Weights at which the tier stays</source>
        <translation>級別不變的權重範圍</translation>
    </message>
    <message>
        <source>One point more or less</source>
        <translation>加減1分</translation>
    </message>
    <message>
        <source>Nearby weightings</source>
        <translation>相近的權重</translation>
    </message>
    <message>
        <source>The comparison disagrees</source>
        <translation>與比較表不一致</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>列印決策單</translation>
    </message>
    <message>
        <source>Propose another tier</source>
        <translation>提議其他級別</translation>
    </message>
    <message>
        <source>Choose a feature to see why it has its tier.</source>
        <translation>選一個功能，看它為何是這一級。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>No tier yet</source>
        <translation>還沒有級別</translation>
    </message>
    <message>
        <source>{criterion}: {low} to {high} points with scores from {first} to {last}; now {now}</source>
        <translation>{criterion}：給{first}到{last}分時，得分從{low}到{high}；現在給{now}分</translation>
    </message>
    <message>
        <source>; {tier} at {score}</source>
        <translation>；給{score}分時為{tier}</translation>
    </message>
    <message>
        <source>{criterion}: {share}% today; the tier stays at {interval}</source>
        <translation>{criterion}：目前{share}%；{interval}時級別不變</translation>
    </message>
    <message>
        <source>No single point changes the tier by score.</source>
        <translation>任何一項加減1分，得分對應的級別都不變。</translation>
    </message>
    <message>
        <source>{percent}%: under so many of 1,000 weightings near today’s, each weight up to a fifth more or less, the tier by score stays.</source>
        <translation>{percent}%：把每項權重各自增減至多五分之一，取1,000組，其中這麼多組下得分對應的級別不變。</translation>
    </message>
    <message>
        <source>{row}: {rivals}</source>
        <translation>{row}：{rivals}</translation>
    </message>
    <message>
        <source>Open the row in the comparison</source>
        <translation>開啟比較表中的這一列</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>風險</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>A target group needs all three: a role, a kind of company and a way of buying.</source>
        <translation>目標客群需要三項齊全：客戶角色、公司類型、購買方式。</translation>
    </message>
    <message>
        <source>Add a target group</source>
        <translation>新增目標客群</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>新增替代方案</translation>
    </message>
    <message>
        <source>Version 1</source>
        <translation>版本1</translation>
    </message>
    <message>
        <source>Keep the sentence</source>
        <translation>保留這句話</translation>
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
        <translation>檔案放在哪裡</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into {folder}. Send each to its person.</source>
        <translation>
            <numerusform>已在 {folder} 寫入%n個檔案，請分別寄給本人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Ask for scores</source>
        <translation>請人評分</translation>
    </message>
    <message>
        <source>Each one gets a file of their own: the features, the criteria with their rubrics, and only what they themselves have said so far.</source>
        <translation>每人一份檔案：功能、評分項目及其標準，只含本人已經給出的評分。</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>請誰評分</translation>
    </message>
    <message>
        <source>A copy for PMM Desk (.pmm)</source>
        <translation>PMM Desk 副本（.pmm）</translation>
    </message>
    <message>
        <source>A form for a spreadsheet (.xlsx), in each one’s language</source>
        <translation>試算表（.xlsx），用各人的語言</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
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
        <translation>條件</translation>
    </message>
    <message>
        <source>An account is of this type when all these conditions hold. Several values are separated by commas: one of them is enough.</source>
        <translation>客戶滿足以下全部條件，即屬於此類型。多個值用逗號分隔，符合其一即可。</translation>
    </message>
    <message>
        <source>{count} in the list</source>
        <translation>名單中 {count}</translation>
    </message>
    <message>
        <source>{count}, from the list of accounts</source>
        <translation>{count}，來自客戶名單</translation>
    </message>
    <message>
        <source>Assign accounts by rules</source>
        <translation>依規則分配客戶</translation>
    </message>
    <message>
        <source>{count} accounts were given a customer type.</source>
        <translation>已給 {count} 個客戶分配客戶類型。</translation>
    </message>
    <message>
        <source>No account without a customer type meets the conditions of any.</source>
        <translation>沒有客戶類型的客戶中，沒有符合任何類型條件的。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Compares</source>
        <translation>比較</translation>
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
        <translation>顯示</translation>
    </message>
    <message>
        <source>Customer type of the chosen</source>
        <translation>設定所選的客戶類型</translation>
    </message>
    <message>
        <source>Assign by rules</source>
        <translation>依規則分配</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Delete the chosen accounts</source>
        <translation>刪除所選客戶</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>匯入客戶名單…</translation>
    </message>
</context>
<context>
    <name>AudienceBehaviours</name>
    <message>
        <source>Add buying behaviour</source>
        <translation>新增購買行為</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>How new the purchase is</source>
        <translation>購買的新舊程度</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>People deciding, from</source>
        <translation>參與決策人數，從</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Months it takes, from</source>
        <translation>所需月數，從</translation>
    </message>
    <message>
        <source>Where the budget comes from</source>
        <translation>預算來源</translation>
    </message>
    <message>
        <source>How they buy: channel, tender, contract</source>
        <translation>怎麼買：通路、招標、合約</translation>
    </message>
    <message>
        <source>Target groups that buy this way</source>
        <translation>以此方式購買的目標客群</translation>
    </message>
    <message>
        <source>No target group buys this way yet.</source>
        <translation>還沒有目標客群以此方式購買。</translation>
    </message>
</context>
<context>
    <name>AudienceCoverage</name>
    <message>
        <source>Noticed</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>a line leads to its place</source>
        <translation>點選任一項即可前往</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>沒有缺漏。</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>組合</translation>
    </message>
    <message>
        <source>Why it is impossible</source>
        <translation>為什麼不可能</translation>
    </message>
    <message>
        <source>A free place begins a target group with these three. Press X on it, or right-click, if they never meet.</source>
        <translation>點空位即以這三項新建目標客群。如果三項不會同時出現，按X或按右鍵標記。</translation>
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
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>“{name}” has no expected revenue yet: {missing} missing.</source>
        <translation>「{name}」還沒有預期營收：缺少{missing}。</translation>
    </message>
    <message>
        <source>The accounts of “{type}” are counted {share}% in sum, by {groups}.</source>
        <translation>「{type}」的客戶數合計算了{share}%，來自{groups}。</translation>
    </message>
    <message>
        <source>These groups influence each other in a ring, so none counts its revenue: {groups}.</source>
        <translation>這些客群互為影響者，形成循環，因此都不計營收：{groups}。</translation>
    </message>
    <message>
        <source>“{name}” has the same role, type and behaviour as another group.</source>
        <translation>「{name}」與另一個客群的角色、類型和行為相同。</translation>
    </message>
    <message>
        <source>The buying committee of “{name}” has no economic buyer.</source>
        <translation>「{name}」的採購決策小組裡還沒有經濟決策者。</translation>
    </message>
    <message>
        <source>We say nothing yet to {persona} in “{group}”.</source>
        <translation>「{group}」裡還沒有給{persona}的溝通話術。</translation>
    </message>
    <message>
        <source>A market variable of “{group}” ({variable}) has no conclusion yet.</source>
        <translation>「{group}」的一項市場變數（{variable}）還沒有結論。</translation>
    </message>
    <message>
        <source>These groups share the accounts of “{type}”, which count once: {groups}.</source>
        <translation>這些客群共用「{type}」的客戶，只計一次：{groups}。</translation>
    </message>
    <message>
        <source>{name} is only ever an influencer: no group with this role counts revenue.</source>
        <translation>{name}一直只是影響者：這個角色的客群都不計營收。</translation>
    </message>
    <message>
        <source>No target group is of the class “{class}” yet.</source>
        <translation>還沒有目標客群屬於「{class}」類別。</translation>
    </message>
    <message>
        <source>{unused} of {possible} combinations of role, type and behaviour are not used.</source>
        <translation>角色、類型和行為共有{possible}種組合，其中{unused}種還沒用到。</translation>
    </message>
    <message>
        <source>“{name}” has neither a team nor an activity.</source>
        <translation>「{name}」既沒有負責團隊，也沒有活動。</translation>
    </message>
    <message>
        <source>“{name}” has not been agreed with sales yet.</source>
        <translation>「{name}」還沒有與業務達成共識。</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was agreed with sales on {date}.</source>
        <translation>「{name}」在{date}與業務達成共識後又有更動。</translation>
    </message>
    <message>
        <source>“{name}” comes from market data, but no source is written down.</source>
        <translation>「{name}」來自市場資料，但沒有註明來源。</translation>
    </message>
    <message>
        <source>The portrait of {name} still lacks: {missing}.</source>
        <translation>「{name}」的人物誌還缺少：{missing}。</translation>
    </message>
    <message>
        <source>The portrait of {name} was checked {age} days ago, the limit is {limit}.</source>
        <translation>「{name}」的人物誌已有{age}天未複查，上限是{limit}天。</translation>
    </message>
    <message>
        <source>The portrait of {name} was checked on {date}, after the as-of date.</source>
        <translation>「{name}」的人物誌複查日期是{date}，晚於資料截止日。</translation>
    </message>
    <message>
        <source>No target group addresses {name} yet.</source>
        <translation>還沒有目標客群涵蓋「{name}」。</translation>
    </message>
    <message>
        <source>The influence of {name} ({influence} of 5) has no evidence yet.</source>
        <translation>{name}的影響力（{influence}/5）還沒有佐證。</translation>
    </message>
    <message>
        <source>{missing} missing</source>
        <translation>缺少{missing}</translation>
    </message>
    <message>
        <source>accounts counted {share}%</source>
        <translation>客戶數算了{share}%</translation>
    </message>
    <message>
        <source>influences in a ring</source>
        <translation>影響關係形成循環</translation>
    </message>
    <message>
        <source>same as another group</source>
        <translation>與另一個客群相同</translation>
    </message>
    <message>
        <source>no economic buyer</source>
        <translation>沒有經濟決策者</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>還沒有溝通話術</translation>
    </message>
    <message>
        <source>issues without a message</source>
        <translation>課題沒有對應話術</translation>
    </message>
    <message>
        <source>no conclusion</source>
        <translation>沒有結論</translation>
    </message>
    <message>
        <source>accounts shared</source>
        <translation>客戶共用</translation>
    </message>
    <message>
        <source>only an influencer</source>
        <translation>只是影響者</translation>
    </message>
    <message>
        <source>no group for “{class}”</source>
        <translation>「{class}」沒有客群</translation>
    </message>
    <message>
        <source>{unused} unused combinations</source>
        <translation>{unused}種組合未使用</translation>
    </message>
    <message>
        <source>no team, no activity</source>
        <translation>沒有團隊和活動</translation>
    </message>
    <message>
        <source>not agreed with sales</source>
        <translation>未與業務達成共識</translation>
    </message>
    <message>
        <source>changed since agreed</source>
        <translation>共識後有更動</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>沒有來源</translation>
    </message>
    <message>
        <source>lacks {missing}</source>
        <translation>缺少{missing}</translation>
    </message>
    <message>
        <source>checked {age} days ago</source>
        <translation>{age}天前複查</translation>
    </message>
    <message>
        <source>checked in the future</source>
        <translation>複查日期在未來</translation>
    </message>
    <message>
        <source>in no target group</source>
        <translation>不在任何目標客群中</translation>
    </message>
    <message>
        <source>influence without evidence</source>
        <translation>影響力無佐證</translation>
    </message>
    <message numerus="yes">
        <source>Nothing we say answers the %n issue(s) of {name}.</source>
        <translation>
            <numerusform>{name}的%n項業務課題都沒有對應話術。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has a combination that is marked as impossible.</source>
        <translation>「{name}」的組合已標記為不可能。</translation>
    </message>
    <message>
        <source>Influence goes round in a ring in “{group}”: {personas}.</source>
        <translation>「{group}」中的影響關係繞成了一圈：{personas}。</translation>
    </message>
    <message>
        <source>Nobody works the class “{class}” yet: it has neither a team nor an activity.</source>
        <translation>「{class}」還沒有人負責：既沒有團隊，也沒有活動。</translation>
    </message>
    <message>
        <source>marked as impossible</source>
        <translation>已標記為不可能</translation>
    </message>
    <message>
        <source>influence in a ring</source>
        <translation>影響關係成環</translation>
    </message>
    <message>
        <source>no team for “{class}”</source>
        <translation>「{class}」沒有團隊</translation>
    </message>
    <message>
        <source>“{name}” addresses {persona}, a role that is not to be addressed.</source>
        <translation>「{name}」的對象{persona}是非目標角色。</translation>
    </message>
    <message>
        <source>role is no target</source>
        <translation>角色非目標</translation>
    </message>
    <message>
        <source>“{name}” says more “from” than “to”: one of the two is wrong.</source>
        <translation>「{name}」的起始值大於結束值，其中一個有誤。</translation>
    </message>
    <message>
        <source>“from” above “to”</source>
        <translation>起始大於結束</translation>
    </message>
</context>
<context>
    <name>AudienceGroups</name>
    <message>
        <source>By expected revenue</source>
        <translation>依預期營收</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>清單的排序</translation>
    </message>
    <message>
        <source>New target group</source>
        <translation>新增目標客群</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Preview sheet</source>
        <translation>預覽文宣</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>客戶角色</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客戶類型</translation>
    </message>
    <message>
        <source>Buying behaviour</source>
        <translation>購買行為</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>leave empty what nobody knows</source>
        <translation>沒人知道的就留空</translation>
    </message>
    <message>
        <source>Accounts, if not all of the type</source>
        <translation>客戶數（若非該類型的全部）</translation>
    </message>
    <message>
        <source>Share of accounts</source>
        <translation>客戶數占比</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>回應率</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>成交率</translation>
    </message>
    <message>
        <source>Yearly value of one deal</source>
        <translation>單筆成交年價值</translation>
    </message>
    <message>
        <source>Influence, 1 to 5</source>
        <translation>影響力，1到5</translation>
    </message>
    <message>
        <source>Influences the group</source>
        <translation>影響哪個客群</translation>
    </message>
    <message>
        <source>Buying committee</source>
        <translation>採購決策小組</translation>
    </message>
    <message>
        <source>who takes part, who decides</source>
        <translation>誰參與，誰拍板</translation>
    </message>
    <message>
        <source>Show the influence map</source>
        <translation>顯示影響力圖</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>新增成員</translation>
    </message>
    <message>
        <source>So far only the group&apos;s own role</source>
        <translation>目前只有客群自己的角色</translation>
    </message>
    <message>
        <source>Begin the committee</source>
        <translation>建立決策小組</translation>
    </message>
    <message>
        <source>Market variables</source>
        <translation>市場變數</translation>
    </message>
    <message>
        <source>what changes around them, and what follows for us</source>
        <translation>他們周遭在變什麼，我們該怎麼做</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>新增變數</translation>
    </message>
    <message>
        <source>Need and class</source>
        <translation>需求與類別</translation>
    </message>
    <message>
        <source>Headline need</source>
        <translation>首要需求</translation>
    </message>
    <message>
        <source>What they bought so far</source>
        <translation>目前買過什麼</translation>
    </message>
    <message>
        <source>Still buys the star product</source>
        <translation>仍在購買明星產品</translation>
    </message>
    <message>
        <source>Owns a lower product of its range</source>
        <translation>擁有同系列較低階的產品</translation>
    </message>
    <message>
        <source>Owns another product</source>
        <translation>擁有其他產品</translation>
    </message>
    <message>
        <source>Bought once, nothing for three years</source>
        <translation>買過一次，三年內沒有再買</translation>
    </message>
    <message>
        <source>Order of work</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Agreed with sales by</source>
        <translation>與業務達成共識的人</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>達成共識日期</translation>
    </message>
    <message>
        <source>Where the group comes from</source>
        <translation>客群從何而來</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Note, source</source>
        <translation>備註、來源</translation>
    </message>
    <message>
        <source>Pick one of each, or drag it onto its place: the group begins as soon as all three are chosen.</source>
        <translation>每欄選一項，或拖到上方的位置；三項選齊，客群就建好了。</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>新增角色</translation>
    </message>
    <message>
        <source>Add customer type</source>
        <translation>新增客戶類型</translation>
    </message>
    <message>
        <source>Add buying behaviour</source>
        <translation>新增購買行為</translation>
    </message>
</context>
<context>
    <name>AudiencePersonas</name>
    <message>
        <source>Add role</source>
        <translation>新增角色</translation>
    </message>
    <message>
        <source>From a project…</source>
        <translation>從專案帶入…</translation>
    </message>
    <message>
        <source>Bring roles in from another project</source>
        <translation>從另一個專案帶入客戶角色</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Preview sheet</source>
        <translation>預覽單頁</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Copy to another project…</source>
        <translation>複製到另一個專案…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Role, job title</source>
        <translation>角色、職稱</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>A sentence they say, in their words</source>
        <translation>他們會說的一句話，用他們自己的說法</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一句話描述</translation>
    </message>
    <message>
        <source>Part in the decision</source>
        <translation>在決策中的角色</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>主要角色</translation>
    </message>
    <message>
        <source>Second part</source>
        <translation>次要角色</translation>
    </message>
    <message>
        <source>Influence, 1 to 5</source>
        <translation>影響力，1到5</translation>
    </message>
    <message>
        <source>How we know of the influence</source>
        <translation>如何得知其影響力</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>how bad × how often, 1 to 5 each</source>
        <translation>嚴重程度 × 發生頻率，各1到5</translation>
    </message>
    <message>
        <source>Add pain</source>
        <translation>新增痛點</translation>
    </message>
    <message>
        <source>What hurts in their daily work, in their own words?</source>
        <translation>日常工作中的痛處，用他們自己的話來說？</translation>
    </message>
    <message>
        <source>Goals and measures</source>
        <translation>目標與衡量指標</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>What they are measured by</source>
        <translation>用什麼衡量他們</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>職責</translation>
    </message>
    <message>
        <source>Jobs, gains, triggers</source>
        <translation>任務、收穫、觸發事件</translation>
    </message>
    <message>
        <source>The job in one sentence: when …, I want …, so that …</source>
        <translation>一句話說明任務：當…，我想…，以便…</translation>
    </message>
    <message>
        <source>Hidden blocks: kept with all they hold, and not printed. Click one to bring it back.</source>
        <translation>已隱藏的區塊：內容全部保留，不會列印。點一下即可恢復顯示。</translation>
    </message>
    <message>
        <source>Gains they hope for</source>
        <translation>期望的收穫</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>頭像</translation>
    </message>
    <message>
        <source>What makes them look for something</source>
        <translation>什麼讓他們開始尋找方案</translation>
    </message>
    <message>
        <source>Criteria and objections</source>
        <translation>決策標準與異議</translation>
    </message>
    <message>
        <source>Decision criteria</source>
        <translation>決策標準</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>異議</translation>
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
        <translation>資訊來源與用語</translation>
    </message>
    <message>
        <source>Information sources they trust</source>
        <translation>信任的資訊來源</translation>
    </message>
    <message>
        <source>Formats they like</source>
        <translation>偏好的形式</translation>
    </message>
    <message>
        <source>Words they use</source>
        <translation>他們的用語</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>他們是誰</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>職級</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上級主管</translation>
    </message>
    <message>
        <source>Size of the team</source>
        <translation>團隊規模</translation>
    </message>
    <message>
        <source>Their company</source>
        <translation>所在公司</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation>公司類型</translation>
    </message>
    <message>
        <source>Size of the company</source>
        <translation>公司規模</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>A day in their life</source>
        <translation>他們的一天</translation>
    </message>
    <message>
        <source>Functional jobs</source>
        <translation>功能性任務</translation>
    </message>
    <message>
        <source>Social jobs: how they want to be seen</source>
        <translation>社會性任務：希望別人怎麼看自己</translation>
    </message>
    <message>
        <source>Emotional jobs: how they want to feel</source>
        <translation>情感性任務：希望自己有什麼感受</translation>
    </message>
    <message>
        <source>Attitudes and beliefs</source>
        <translation>態度與信念</translation>
    </message>
    <message>
        <source>Customer types where this role is found</source>
        <translation>這個角色所在的客戶類型</translation>
    </message>
    <message>
        <source>There is no customer type yet: add one under Customer types.</source>
        <translation>還沒有客戶類型：請在「客戶類型」中新增。</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>特質</translation>
    </message>
    <message>
        <source>between two ends, 1 to 5</source>
        <translation>兩端之間，1到5</translation>
    </message>
    <message>
        <source>Add trait</source>
        <translation>新增特質</translation>
    </message>
    <message>
        <source>How they tend to be: cautious or keen on the new, by the rules or by instinct?</source>
        <translation>他們的傾向：謹慎還是愛嘗新，照制度還是憑直覺？</translation>
    </message>
    <message>
        <source>Evidence and upkeep</source>
        <translation>佐證與維護</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>訪談</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>首次訪談</translation>
    </message>
    <message>
        <source>The last on</source>
        <translation>最近訪談</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>上次複查日期</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>負責維護的人</translation>
    </message>
    <message>
        <source>What the portrait rests on</source>
        <translation>人物誌的依據</translation>
    </message>
    <message>
        <source>Not a target</source>
        <translation>非目標對象</translation>
    </message>
    <message>
        <source>Why this role is not to be addressed; empty for all others</source>
        <translation>為什麼不應接觸這個角色；其他角色請留空</translation>
    </message>
    <message>
        <source>Channels: where to reach them</source>
        <translation>通路：在哪裡能觸及他們</translation>
    </message>
</context>
<context>
    <name>AudienceTab</name>
    <message>
        <source>Audience</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>target group = role + customer type + buying behaviour</source>
        <translation>目標客群＝客戶角色＋客戶類型＋購買行為</translation>
    </message>
    <message>
        <source>New target group</source>
        <translation>新增目標客群</translation>
    </message>
</context>
<context>
    <name>AudienceTypes</name>
    <message>
        <source>Add customer type</source>
        <translation>新增客戶類型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Accounts we can reach</source>
        <translation>可觸及客戶數</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>據點數</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>Size of company</source>
        <translation>公司規模</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>What sets a purchase off</source>
        <translation>什麼會觸發購買</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Target groups of this type</source>
        <translation>屬於此類型的目標客群</translation>
    </message>
    <message>
        <source>No target group addresses this type yet.</source>
        <translation>還沒有目標客群涵蓋此類型。</translation>
    </message>
    <message>
        <source>Accounts of this type</source>
        <translation>屬於此類型的客戶</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>新增條件</translation>
    </message>
    <message>
        <source>Delete condition</source>
        <translation>刪除條件</translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>檢視客戶</translation>
    </message>
    <message>
        <source>Assign by rules</source>
        <translation>依規則分配</translation>
    </message>
</context>
<context>
    <name>AudienceWords</name>
    <message>
        <source>Economic buyer</source>
        <translation>經濟決策者（拍板者）</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>內部支持者</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>技術把關者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影響者</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>反對者</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>簽約者</translation>
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
        <translation>競爭</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>法規</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>生態系</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威脅</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>機會</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>首次採購</translation>
    </message>
    <message>
        <source>Modified rebuy</source>
        <translation>修正後再購</translation>
    </message>
    <message>
        <source>Straight rebuy</source>
        <translation>直接再購</translation>
    </message>
    <message>
        <source>Given by the product</source>
        <translation>由產品決定</translation>
    </message>
    <message>
        <source>Found in market data</source>
        <translation>來自市場資料</translation>
    </message>
    <message>
        <source>Named by sales</source>
        <translation>由業務提出</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>交叉銷售</translation>
    </message>
    <message>
        <source>Up-sell</source>
        <translation>向上銷售</translation>
    </message>
    <message>
        <source>Loyal customer</source>
        <translation>既有客戶</translation>
    </message>
    <message>
        <source>Lapsed customer</source>
        <translation>沉睡客戶</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>客戶數</translation>
    </message>
    <message>
        <source>response rate</source>
        <translation>回應率</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>成交率</translation>
    </message>
    <message>
        <source>yearly value</source>
        <translation>年價值</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>part in the decision</source>
        <translation>在決策中的角色</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>衡量指標</translation>
    </message>
    <message>
        <source>job in one sentence</source>
        <translation>一句話任務</translation>
    </message>
    <message>
        <source>decision criteria</source>
        <translation>決策標準</translation>
    </message>
    <message>
        <source>objections</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>pains</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>before export</source>
        <translation>匯出前處理</translation>
    </message>
    <message>
        <source>worth doing</source>
        <translation>值得處理</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>建議</translation>
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
        <translation>{span}個月</translation>
    </message>
    <message>
        <source>{sites} sites</source>
        <translation>{sites}個據點</translation>
    </message>
</context>
<context>
    <name>BattlecardLine</name>
    <message>
        <source>Line</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>誰可以看</translation>
    </message>
    <message>
        <source>Who may see this line</source>
        <translation>誰可以看這一條</translation>
    </message>
    <message>
        <source>Row of the comparison</source>
        <translation>比較項目</translation>
    </message>
    <message>
        <source>The row of the comparison this line speaks of</source>
        <translation>這一條所談的比較項目</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Move, duplicate, delete</source>
        <translation>移動、建立複本、刪除</translation>
    </message>
</context>
<context>
    <name>BattlecardsPage</name>
    <message>
        <source>competitor</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>A battlecard is written against one competitor. Add the first one.</source>
        <translation>競品作戰卡只針對一個競品。請先新增第一個競品。</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>新增競品</translation>
    </message>
    <message>
        <source>No card yet. A card is one page, read in a minute: one line, when they win, when we win, what to ask, what not to say.</source>
        <translation>還沒有作戰卡。作戰卡只有一頁，一分鐘讀完：一句話、對方贏在哪、我們贏在哪、該問什麼、不該說什麼。</translation>
    </message>
    <message>
        <source>Start with the usual blocks</source>
        <translation>從常用區塊開始</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n條</numerusform>
        </translation>
    </message>
    <message>
        <source>no card yet</source>
        <translation>還沒有作戰卡</translation>
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
        <translation>在作戰卡新增一條</translation>
    </message>
    <message>
        <source>Start a battlecard</source>
        <translation>建立競品作戰卡</translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>移動一條內容</translation>
    </message>
    <message>
        <source>{number}  {block}</source>
        <translation>{number}  {block}</translation>
    </message>
    <message numerus="yes">
        <source>Reuse %n line(s)</source>
        <translation>
            <numerusform>重複使用%n列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehavioursPage</name>
    <message>
        <source>buying behaviour</source>
        <translation>購買行為</translation>
    </message>
    <message>
        <source>How they buy, in a few words</source>
        <translation>用幾個字說明怎麼買</translation>
    </message>
    <message>
        <source>How do they buy: a pilot first, a tender, at renewal? Each way wants another offer.</source>
        <translation>他們怎麼買：先試行、走招標，還是續約時決定？方式不同，提案也不同。</translation>
    </message>
    <message>
        <source>Add buying behaviour</source>
        <translation>新增購買行為</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>More people “from” than “to”: one of the two is wrong.</source>
        <translation>決策人數的起始值大於結束值，其中一個有誤。</translation>
    </message>
    <message>
        <source>More months “from” than “to”: one of the two is wrong.</source>
        <translation>週期月數的起始值大於結束值，其中一個有誤。</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Add line</source>
        <translation>新增一條</translation>
    </message>
    <message>
        <source>{words} of {limit} words</source>
        <translation>{words}/{limit}字</translation>
    </message>
    <message>
        <source>Add to “{block}”</source>
        <translation>加到「{block}」</translation>
    </message>
    <message>
        <source>What would they do without you? Think of spreadsheets and doing nothing, too.</source>
        <translation>沒有您的產品，他們會怎麼做？也想想試算表和什麼都不做。</translation>
    </message>
    <message>
        <source>What do you have that none of these has? Facts that are true today.</source>
        <translation>您有什麼是這些方案都沒有的？請寫今天就成立的事實。</translation>
    </message>
    <message>
        <source>Who cares about that a lot? Signs one can see from outside.</source>
        <translation>誰最在乎？寫出從外部看得到的跡象。</translation>
    </message>
    <message>
        <source>What do they look for when they need this?</source>
        <translation>他們有這個需求時，會找哪一類產品？</translation>
    </message>
    <message>
        <source>What changed, so that they act this year?</source>
        <translation>發生了什麼變化，讓他們今年就要行動？</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>重複使用</translation>
    </message>
    <message>
        <source>Take in lines of other cards: written once, the same on every card</source>
        <translation>取用其他作戰卡上的內容：只寫一次，各卡保持一致</translation>
    </message>
    <message>
        <source>writes itself</source>
        <translation>自動產生</translation>
    </message>
    <message>
        <source>{text} · {lines} of {most} lines</source>
        <translation>{text} · {lines}/{most}列</translation>
    </message>
    <message numerus="yes">
        <source>A card holds %n of these; delete one first.</source>
        <translation>
            <numerusform>一張卡最多%n列，請先刪去一列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole block</source>
        <translation>整個區塊</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>No other card has a line here</source>
        <translation>其他作戰卡在這裡沒有內容</translation>
    </message>
    <message>
        <source>Pick from: {rooms}</source>
        <translation>從這裡選取：{rooms}</translation>
    </message>
    <message>
        <source>What does that bring the customer, and what proves it? Two or three themes.</source>
        <translation>這為客戶帶來什麼，憑什麼相信？歸成兩三個主題。</translation>
    </message>
    <message>
        <source>{count} entries: group them into two or three themes.</source>
        <translation>已有{count}條：請歸成兩三個主題。</translation>
    </message>
    <message>
        <source>Copy all entries</source>
        <translation>複製全部條目</translation>
    </message>
    <message>
        <source>Paste, one entry a line</source>
        <translation>貼上，每行一條</translation>
    </message>
</context>
<context>
    <name>BlockCards</name>
    <message>
        <source>Drag to move the block, or press the Up and Down keys</source>
        <translation>拖曳以移動區塊，或按上下方向鍵</translation>
    </message>
    <message>
        <source>Move “{block}”</source>
        <translation>移動「{block}」</translation>
    </message>
    <message>
        <source>Move or hide</source>
        <translation>移動或隱藏</translation>
    </message>
    <message>
        <source>Move or hide “{block}”</source>
        <translation>移動或隱藏「{block}」</translation>
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
        <translation>一律顯示這個區塊</translation>
    </message>
    <message>
        <source>Hide this block</source>
        <translation>隱藏這個區塊</translation>
    </message>
    <message>
        <source>Show “{block}” again</source>
        <translation>重新顯示「{block}」</translation>
    </message>
    <message>
        <source>Move the block “{block}”</source>
        <translation>移動區塊「{block}」</translation>
    </message>
    <message>
        <source>Hide the block “{block}”</source>
        <translation>隱藏區塊「{block}」</translation>
    </message>
    <message>
        <source>Show the block “{block}”</source>
        <translation>顯示區塊「{block}」</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>brief</source>
        <translation>推廣簡報</translation>
    </message>
    <message>
        <source>A launch brief brings everyone in the company to the same words before a feature goes out.</source>
        <translation>推廣簡報讓全公司在功能上市前說法一致。</translation>
    </message>
    <message>
        <source>Add brief</source>
        <translation>新增簡報</translation>
    </message>
    <message>
        <source>{filled} of {all} parts written</source>
        <translation>已寫{filled}/{all}部分</translation>
    </message>
    <message>
        <source>For no feature yet</source>
        <translation>尚未對應功能</translation>
    </message>
    <message>
        <source>The scenario does not seem to name {parts}.</source>
        <translation>情境裡似乎還沒有：{parts}。</translation>
    </message>
    <message>
        <source>The scenario names a time, a place and people.</source>
        <translation>情境裡有時間、地點和人物。</translation>
    </message>
</context>
<context>
    <name>BringPersonas</name>
    <message>
        <source>Bring roles in</source>
        <translation>帶入客戶角色</translation>
    </message>
    <message>
        <source>Each comes with its pains, traits, texts in all languages and its portrait. The other project stays as it is.</source>
        <translation>每個角色都會帶上痛點、特質、各語言文字和頭像。另一個專案保持不變。</translation>
    </message>
    <message>
        <source>Roles of the other project</source>
        <translation>另一個專案的客戶角色</translation>
    </message>
</context>
<context>
    <name>BuyerChecks</name>
    <message>
        <source>Different?</source>
        <translation>有差異嗎？</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some}/{all}</translation>
    </message>
    <message>
        <source>Urgent?</source>
        <translation>有急迫性嗎？</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>The cost of waiting is named, but nothing changed that makes them act now.</source>
        <translation>寫了等待的代價，但沒有讓他們現在就要行動的變化。</translation>
    </message>
    <message>
        <source>No cost of waiting named: what does one month cost?</source>
        <translation>沒有寫等待的代價：晚一個月要付出多少？</translation>
    </message>
    <message>
        <source>No reason to act now, and no cost of waiting named.</source>
        <translation>沒有現在行動的理由，也沒有等待的代價。</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>偏弱</translation>
    </message>
    <message>
        <source>No claim yet that could be tested with a rival&apos;s name in it.</source>
        <translation>還沒有可以換上競品名稱來測試的賣點主張。</translation>
    </message>
    <message>
        <source>“{claim}” ({verdict})</source>
        <translation>「{claim}」（{verdict}）</translation>
    </message>
    <message>
        <source>Do not survive: {claims}</source>
        <translation>站不住腳：{claims}</translation>
    </message>
    <message>
        <source>The others are weak or not proven yet.</source>
        <translation>其餘的偏弱或待證實。</translation>
    </message>
    <message>
        <source>Every claim stands, whichever rival&apos;s name is put in.</source>
        <translation>換上任何競品的名稱測試，每個賣點主張都成立。</translation>
    </message>
    <message>
        <source>Proven?</source>
        <translation>有證明嗎？</translation>
    </message>
    <message>
        <source>No proof yet that customers may see.</source>
        <translation>還沒有客戶可以看的佐證重點。</translation>
    </message>
    <message>
        <source>Not fit to show as it is: {proofs}</source>
        <translation>目前還不適合出示：{proofs}</translation>
    </message>
    <message>
        <source>{proofs}: to be told without the customer&apos;s name</source>
        <translation>{proofs}：講述時不提客戶名稱</translation>
    </message>
    <message>
        <source>Every proof for customers has a date and a permission, and is fresh.</source>
        <translation>給客戶看的佐證重點都有日期和授權，也沒有過期。</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>還沒有溝通話術</translation>
    </message>
</context>
<context>
    <name>CalibrationCard</name>
    <message>
        <source>Calibration</source>
        <translation>校準</translation>
    </message>
    <message numerus="yes">
        <source>%n launch(es) with a known outcome</source>
        <translation>
            <numerusform>%n次發布已知結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say of a launch how it went; with %n of them this begins to tell.</source>
        <translation>
            <numerusform>請寫下發布的結果；滿%n次後才有參考意義。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few launches to tell: %n more are needed.</source>
        <translation>
            <numerusform>發布太少，還說明不了問題：還需要%n次。</numerusform>
        </translation>
    </message>
    <message>
        <source>{hits} of {all} went as their tier promised; {higher} deserved more, {lower} less.</source>
        <translation>{all}次中有{hits}次符合級別預期；{higher}次本應更高，{lower}次本應更低。</translation>
    </message>
    <message>
        <source>{criterion}: {above} of the scale where a launch deserved more, {below} where less.</source>
        <translation>{criterion}：本應更高的發布平均為滿分的{above}，本應更低的為{below}。</translation>
    </message>
    <message>
        <source>Decided ↓  Would have fitted →</source>
        <translation>已定 ↓  本應為 →</translation>
    </message>
</context>
<context>
    <name>CanvasEdits</name>
    <message>
        <source>Add to the canvas</source>
        <translation>加入畫布</translation>
    </message>
    <message>
        <source>Paste entries</source>
        <translation>貼上條目</translation>
    </message>
    <message>
        <source>Move an entry</source>
        <translation>移動條目</translation>
    </message>
</context>
<context>
    <name>CanvasPage</name>
    <message>
        <source>The canvas answers: what would they do without you, what only you have, and who cares. Start here.</source>
        <translation>畫布回答三個問題：沒有您他們會怎麼做、什麼只有您有、誰在乎。從這裡開始。</translation>
    </message>
    <message>
        <source>Make the first canvas</source>
        <translation>建立第一張畫布</translation>
    </message>
    <message>
        <source>Write the statement: whom it is for, what it does for them, how it differs.</source>
        <translation>撰寫定位陳述：為誰、帶來什麼、有何不同。</translation>
    </message>
    <message>
        <source>No canvas yet for “{group}”. Begin one, or take over another group’s.</source>
        <translation>「{group}」還沒有畫布。可以新建，也可以沿用其他客群的畫布。</translation>
    </message>
    <message>
        <source>Begin with an empty canvas</source>
        <translation>從空白畫布開始</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>What you saw or heard: a quote, a price, a link. Ctrl+V pastes a screenshot, Ctrl+Enter adds.</source>
        <translation>看到或聽到的內容：一句原話、一個價格、一條連結。Ctrl+V貼上截圖，Ctrl+Enter新增。</translation>
    </message>
    <message>
        <source>Add an observation</source>
        <translation>新增一則情報</translation>
    </message>
</context>
<context>
    <name>CardChooser</name>
    <message>
        <source>No scorecard</source>
        <translation>沒有評分表</translation>
    </message>
    <message>
        <source>Scorecard: {name}</source>
        <translation>評分表：{name}</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <translation>新增評分表</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Name and method…</source>
        <translation>名稱與算法…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{name}: six criteria with weights</source>
        <translation>{name}：六項評分項目加權</translation>
    </message>
    <message>
        <source>{name}: six questions, 0 to 3 points each</source>
        <translation>{name}：六個問題，每題0到3分</translation>
    </message>
    <message>
        <source>{name}: reach × impact × confidence ÷ effort</source>
        <translation>{name}：觸及 × 影響 × 信心 ÷ 投入</translation>
    </message>
    <message>
        <source>{name}: value + time + risk, ÷ size</source>
        <translation>{name}：（價值 + 時間 + 風險）÷ 規模</translation>
    </message>
    <message>
        <source>Choose a scorecard</source>
        <translation>選用評分表</translation>
    </message>
    <message>
        <source>Add a scorecard</source>
        <translation>新增評分表</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>Duplicate a scorecard</source>
        <translation>複製評分表</translation>
    </message>
    <message>
        <source>“{name}” goes with</source>
        <translation>一併刪除「{name}」的</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n項評分項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s).</source>
        <translation>
            <numerusform>%n個分數。</numerusform>
        </translation>
    </message>
    <message>
        <source>Past decisions keep their copy of it. Undo brings all back.</source>
        <translation>已有的決定保留各自的副本。復原可全部還原。</translation>
    </message>
    <message>
        <source>Delete scorecard</source>
        <translation>刪除評分表</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete a scorecard</source>
        <translation>刪除評分表</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Scorecard</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>How scores become one figure</source>
        <translation>分數如何算成一個數</translation>
    </message>
    <message>
        <source>Where the method comes from</source>
        <translation>方法出處</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>CardIssues</name>
    <message>
        <source>Mark a battlecard as issued</source>
        <translation>標記作戰卡已發放</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since</source>
        <translation>
            <numerusform>此後有%n處變化</numerusform>
        </translation>
    </message>
    <message>
        <source>issued {day}, {changes}</source>
        <translation>{day}發放，{changes}</translation>
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
        <translation>價格：{before} → {after}</translation>
    </message>
    <message>
        <source>Dropped: {line}</source>
        <translation>刪去：{line}</translation>
    </message>
    <message>
        <source>New: {line}</source>
        <translation>新增：{line}</translation>
    </message>
    <message>
        <source>Reworded: {line}</source>
        <translation>改寫：{line}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stand behind these lines</source>
        <translation>
            <numerusform>這些內容有%n條佐證</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, {stale}</source>
        <translation>{text}，{stale}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stale</source>
        <translation>
            <numerusform>其中%n條待複查</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}. Printed on the second page: claim, label, source, date.</source>
        <translation>{text}。印在第二頁：說法、類別、來源、日期。</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Name of the product</source>
        <translation>產品名稱</translation>
    </message>
    <message>
        <source>What kind of product is it?</source>
        <translation>是哪一種產品？</translation>
    </message>
    <message>
        <source>What do you sell? A name is enough to begin.</source>
        <translation>您賣什麼？有名稱就能開始。</translation>
    </message>
    <message>
        <source>Add the product</source>
        <translation>新增產品</translation>
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
        <translation>尚未選取</translation>
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
        <translation>還沒有人查過。請標記這一格，或連結所見的佐證。</translation>
    </message>
    <message>
        <source>A mark without proof. Link what was seen, or add it.</source>
        <translation>有標記但無佐證。請連結已有的佐證，或新增一筆。</translation>
    </message>
    <message>
        <source>None of this has a date, so nobody knows how fresh it is.</source>
        <translation>這些佐證都沒有日期，所以沒人知道新舊。</translation>
    </message>
    <message>
        <source>The status quo needs no proof.</source>
        <translation>維持現狀不需要佐證。</translation>
    </message>
    <message>
        <source>{evidence}
{kind} · no date</source>
        <translation>{evidence}
{kind} · 沒有日期</translation>
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
        <translation>{text} · 待複查</translation>
    </message>
    <message>
        <source>Mark a cell</source>
        <translation>標記儲存格</translation>
    </message>
    <message>
        <source>Note on a cell</source>
        <translation>儲存格備註</translation>
    </message>
    <message>
        <source>No evidence of this competitor is left to link</source>
        <translation>這個競品已沒有可連結的佐證</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>連結佐證</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>新增佐證</translation>
    </message>
    <message>
        <source>Unlink evidence</source>
        <translation>取消連結佐證</translation>
    </message>
    <message>
        <source>How far ahead we are hangs on unknown cells.</source>
        <translation>領先多少，取決於未知的格子。</translation>
    </message>
    <message>
        <source>Only a bit better than {rivals}.</source>
        <translation>只比{rivals}好一點。</translation>
    </message>
    <message>
        <source>Far ahead of every alternative.</source>
        <translation>遠遠領先所有替代方案。</translation>
    </message>
    <message>
        <source>Level with {rivals}.</source>
        <translation>與{rivals}持平。</translation>
    </message>
    <message>
        <source>Behind {rivals}.</source>
        <translation>落後於{rivals}。</translation>
    </message>
    <message numerus="yes">
        <source>Alone with it for %n day(s).</source>
        <translation>
            <numerusform>獨家擁有已%n天。</numerusform>
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
        <translation>鏈條從痛點出發，經過產品能力和所說的話，直到佐證重點及其出處。先寫下客戶角色的痛點、賣點主張和訊息。</translation>
    </message>
    <message>
        <source>Go to the message house</source>
        <translation>前往訊息屋</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n處斷開</numerusform>
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
        <translation>從痛點到佐證的鏈條</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Nothing: plain words all through.</source>
        <translation>沒有：全是白話。</translation>
    </message>
    <message>
        <source>None of these words comes from the roles of this project.</source>
        <translation>沒有一個詞出自本專案的角色。</translation>
    </message>
    <message>
        <source>{share} % of it comes from what the roles say: {words}</source>
        <translation>{share}%出自各角色的話：{words}</translation>
    </message>
    <message>
        <source>Open a project: its claims and its comparison tell who else could say this.</source>
        <translation>開啟一個專案：它的賣點主張和比較表會告訴你還有誰能這麼說。</translation>
    </message>
    <message>
        <source>The comparison says of {rival}: “{row}” {mark}. Do not say this.</source>
        <translation>比較表裡{rival}的「{row}」是{mark}，不要這麼說。</translation>
    </message>
    <message>
        <source>Not true</source>
        <translation>不屬實</translation>
    </message>
    <message>
        <source>We: {mark}</source>
        <translation>我們：{mark}</translation>
    </message>
    <message>
        <source>It touches no claim and no row of the comparison: whoever reads it could put another name in.</source>
        <translation>它沒有碰到任何賣點主張或比較項目：換上別家的名字也能說。</translation>
    </message>
    <message>
        <source>Also true of {rivals}</source>
        <translation>{rivals}也能這麼說</translation>
    </message>
    <message>
        <source>No rival can fully say it today</source>
        <translation>目前沒有競品能完全這麼說</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Check a sentence</source>
        <translation>檢查一句話</translation>
    </message>
    <message>
        <source>Paste or type what you want to say. Marked is what a buyer would stumble over; nothing is saved.</source>
        <translation>貼上或輸入想說的話，客戶聽不懂的詞會被標出；什麼都不會儲存。</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>要檢查的話</translation>
    </message>
    <message>
        <source>Your sentence, in English or Chinese</source>
        <translation>寫一句話，中文英文都行</translation>
    </message>
    <message>
        <source>What a buyer would stumble over</source>
        <translation>客戶會卡住的詞</translation>
    </message>
    <message>
        <source>In their language</source>
        <translation>是不是客戶的語言</translation>
    </message>
    <message>
        <source>Who else could say it</source>
        <translation>還有誰能這麼說</translation>
    </message>
    <message>
        <source>Restricted words are a hint for whoever looks after advertising law, not legal advice.</source>
        <translation>受限用語供負責廣告法規的人參考，不是法律意見。</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一處標記</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ChooseRoles</name>
    <message>
        <source>Which roles of “{name}” shall be brought in?</source>
        <translation>要從「{name}」帶入哪些客戶角色？</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>帶入</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>All customers</source>
        <translation>全部客戶</translation>
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
        <translation>賣點主張</translation>
    </message>
    <message>
        <source>A claim says what only you can say. Write one, tell what it rests on, and every rival is tested.</source>
        <translation>賣點主張說的是只有您說得出的話。寫下一條，說明它的依據，就會逐一對競品測試。</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>新增賣點主張</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新的賣點主張</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>賣點主張</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部合計</translation>
    </message>
    <message>
        <source>No longer rest on this row</source>
        <translation>不再以此項目為依據</translation>
    </message>
    <message>
        <source>Rest a claim on a row</source>
        <translation>為賣點主張加上依據</translation>
    </message>
    <message>
        <source>Take a row from a claim</source>
        <translation>移除賣點主張的一項依據</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>由此佐證</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>見於</translation>
    </message>
</context>
<context>
    <name>ClassCard</name>
    <message>
        <source>Who works these customers</source>
        <translation>誰負責這些客戶</translation>
    </message>
    <message>
        <source>What they do: visits, calls, events, offers</source>
        <translation>做什麼：拜訪、電話、活動、優惠</translation>
    </message>
    <message>
        <source>No target group is of this class yet. What a group owns is ticked under its figures.</source>
        <translation>還沒有客群屬於這一類。客群已有哪些產品，在它的數字下方勾選。</translation>
    </message>
    <message>
        <source>Say who works a priority class</source>
        <translation>寫明客戶關係類別由誰負責</translation>
    </message>
</context>
<context>
    <name>ColumnManners</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>還原預設的欄</translation>
    </message>
</context>
<context>
    <name>CombinationCard</name>
    <message>
        <source>{unused} of {possible} not used</source>
        <translation>{possible}種中{unused}種未用</translation>
    </message>
    <message>
        <source>{unused} of {possible} not used, {impossible} impossible</source>
        <translation>{possible}種中{unused}種未用，另有{impossible}種不可能</translation>
    </message>
    <message>
        <source>Why these three never meet</source>
        <translation>為什麼這三項不會同時出現</translation>
    </message>
    <message>
        <source>Mark a combination as impossible</source>
        <translation>把組合標記為不可能</translation>
    </message>
    <message>
        <source>A combination is possible after all</source>
        <translation>取消組合的不可能標記</translation>
    </message>
    <message>
        <source>Impossible: {parts}</source>
        <translation>不可能：{parts}</translation>
    </message>
    <message>
        <source>Possible after all</source>
        <translation>其實有可能</translation>
    </message>
    <message>
        <source>Mark as impossible</source>
        <translation>標記為不可能</translation>
    </message>
</context>
<context>
    <name>CombinationModel</name>
    <message>
        <source>Open “{name}”: {parts}</source>
        <translation>開啟「{name}」：{parts}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Begin a target group: {parts}</source>
        <translation>建立目標客群：{parts}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>客戶角色</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>購買行為</translation>
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
        <translation>開啟目標客群</translation>
    </message>
    <message>
        <source>Begin a target group</source>
        <translation>新增目標客群</translation>
    </message>
    <message>
        <source>Possible after all</source>
        <translation>其實有可能</translation>
    </message>
    <message>
        <source>Mark as impossible…</source>
        <translation>標記為不可能…</translation>
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
        <translation>客戶角色</translation>
    </message>
    <message>
        <source>committee member</source>
        <translation>決策小組成員</translation>
    </message>
    <message>
        <source>As in the portrait</source>
        <translation>與人物誌相同</translation>
    </message>
    <message>
        <source>In the decision</source>
        <translation>參與決策</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>Business issues</source>
        <translation>業務課題</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>溝通話術</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>還沒有溝通話術</translation>
    </message>
</context>
<context>
    <name>CommitteeCard</name>
    <message numerus="yes">
        <source>%n role(s) without a message</source>
        <translation>
            <numerusform>%n個角色還沒有話術</numerusform>
        </translation>
    </message>
    <message>
        <source>who takes part, who decides</source>
        <translation>誰參與，誰拍板</translation>
    </message>
    <message numerus="yes">
        <source>%n people take part</source>
        <translation>
            <numerusform>%n人參與</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part, usually {usual}</source>
        <translation>
            <numerusform>%n人參與，通常{usual}人</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a committee member</source>
        <translation>新增決策小組成員</translation>
    </message>
    <message>
        <source>All roles take part</source>
        <translation>所有角色都已參與</translation>
    </message>
    <message>
        <source>Move on the influence map</source>
        <translation>在影響力圖上移動</translation>
    </message>
    <message>
        <source>Drag a person, or move it with the arrow keys. Who influences whom: pull an arrow from the dot, or press I.</source>
        <translation>拖曳人物，或用方向鍵移動。誰影響誰：從圓點拉出箭頭，或按I鍵。</translation>
    </message>
    <message>
        <source>Take an influence back</source>
        <translation>取消影響關係</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between people of a ring</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>Not added, since influence would go round in a ring: {names}</source>
        <translation>沒有新增，因為影響關係會繞成一圈：{names}</translation>
    </message>
    <message>
        <source>Say who influences whom</source>
        <translation>寫明誰影響誰</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>有%n處不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>兩版內容相同。</translation>
    </message>
    <message>
        <source>{number}, from “{version}”</source>
        <translation>{number}，源自「{version}」</translation>
    </message>
    <message>
        <source>Restore a canvas</source>
        <translation>還原畫布版本</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Paste marks</source>
        <translation>貼上標記</translation>
    </message>
    <message>
        <source>Paste a comparison</source>
        <translation>貼上比較表</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>貼上比較項目</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>● yes   ◐ partly   ○ no   ? unknown   ·   keys Y P N U   ·   Enter opens the evidence</source>
        <translation>● 支援   ◐ 部分支援   ○ 不支援   ? 未知   ·   按鍵 Y P N U   ·   Enter 開啟佐證</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>功能比較表</translation>
    </message>
    <message>
        <source>Add what the buyer would use without you: rivals, suites, the spreadsheet. Or copy your comparison in a spreadsheet and press Paste table.</source>
        <translation>新增買方沒有您時會用的方案：競品、套裝系統、試算表。也可以在試算表複製比較表，再按「貼上表格」。</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>新增競品</translation>
    </message>
    <message>
        <source>Write down what buyers compare, one line each; then mark who has it.</source>
        <translation>寫下買方會比較什麼，一行一項；再標記誰有。</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>新增比較項目</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n cell(s)</source>
        <translation>
            <numerusform>標記%n個儲存格</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a row to the comparison</source>
        <translation>在比較表新增項目</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>刪除%n個比較項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a row of the comparison</source>
        <translation>重新命名比較項目</translation>
    </message>
    <message>
        <source>Change the heading</source>
        <translation>變更分類標題</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>新分類</translation>
    </message>
    <message>
        <source>New heading {number}</source>
        <translation>新分類{number}</translation>
    </message>
    <message>
        <source>Duplicate a row</source>
        <translation>建立比較項目複本</translation>
    </message>
    <message>
        <source>Move a row of the comparison</source>
        <translation>移動比較項目</translation>
    </message>
    <message numerus="yes">
        <source>Importance of %n row(s)</source>
        <translation>
            <numerusform>設定%n個比較項目的重要度</numerusform>
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
        <translation>選擇比較內容</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <comment>marks that may be shown</comment>
        <translation>{shown}/{all}</translation>
    </message>
    <message>
        <source>needs no evidence</source>
        <translation>無需佐證</translation>
    </message>
</context>
<context>
    <name>CompetitorBattlecards</name>
    <message>
        <source>Add competitor</source>
        <translation>新增競品</translation>
    </message>
    <message>
        <source>Add to card</source>
        <translation>加到作戰卡</translation>
    </message>
    <message>
        <source>Preview sheet</source>
        <translation>預覽文宣</translation>
    </message>
    <message>
        <source>Mark as issued</source>
        <translation>標記已發放</translation>
    </message>
    <message>
        <source>Remember this card as it is given out today; the next one says what changed since</source>
        <translation>記住今天發放的這一版；下一版會說明此後的變化</translation>
    </message>
</context>
<context>
    <name>CompetitorComparison</name>
    <message>
        <source>Add row</source>
        <translation>新增比較項目</translation>
    </message>
    <message>
        <source>Ours alone</source>
        <translation>我們獨有</translation>
    </message>
    <message>
        <source>Proof going stale</source>
        <translation>佐證待複查</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消連結</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>What we have</source>
        <translation>我們有什麼</translation>
    </message>
    <message>
        <source>What buyers compare</source>
        <translation>買方比較什麼</translation>
    </message>
    <message>
        <source>Under the heading</source>
        <translation>所屬分類</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Our feature</source>
        <translation>我們的功能</translation>
    </message>
    <message>
        <source>Note on this row</source>
        <translation>這個項目的備註</translation>
    </message>
    <message>
        <source>Choose a cell to see what it rests on.</source>
        <translation>選取一格，查看它的依據。</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>篩選比較項目</translation>
    </message>
    <message>
        <source>Importance for</source>
        <translation>重要度對象</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>The most important rows first, without headings</source>
        <translation>最重要的比較項目在前，不分標題</translation>
    </message>
    <message>
        <source>More for the comparison</source>
        <translation>比較表的更多操作</translation>
    </message>
    <message>
        <source>Why we lack it</source>
        <translation>我們為什麼沒有</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>我們怎麼說</translation>
    </message>
</context>
<context>
    <name>CompetitorDeals</name>
    <message>
        <source>Add deal</source>
        <translation>新增案件</translation>
    </message>
    <message>
        <source>Form for sales</source>
        <translation>業務填寫表</translation>
    </message>
    <message>
        <source>A workbook that a sales lead without PMM Desk fills in and sends back</source>
        <translation>一份活頁簿：沒有 PMM Desk 的業務主管填好後寄回</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>結案日期</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>競爭對象</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>原因類別</translation>
    </message>
    <message>
        <source>What it turned on</source>
        <translation>決定成敗的功能</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>未關聯</translation>
    </message>
    <message>
        <source>The rows of the comparison that decided the deal</source>
        <translation>決定這一單的比較列</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What nearly turned it</source>
        <translation>差點改變結果的事</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客戶怎麼說</translation>
    </message>
    <message>
        <source>Why we win and lose</source>
        <translation>贏單與輸單的原因</translation>
    </message>
    <message>
        <source>By competitor</source>
        <translation>依競品</translation>
    </message>
    <message>
        <source>By target group</source>
        <translation>依目標客群</translation>
    </message>
</context>
<context>
    <name>CompetitorEvidence</name>
    <message>
        <source>Competitor</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>新增佐證</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>誰可以看</translation>
    </message>
    <message>
        <source>Age and state</source>
        <translation>時間與狀態</translation>
    </message>
    <message>
        <source>Expires by</source>
        <translation>到期日不晚於</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
</context>
<context>
    <name>CompetitorMap</name>
    <message>
        <source>Map</source>
        <translation>格局圖</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>新增格局圖</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export, duplicate or delete this map</source>
        <translation>匯出、複製或刪除這張圖</translation>
    </message>
    <message>
        <source>Name of the map</source>
        <translation>圖名</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>橫軸</translation>
    </message>
    <message>
        <source>Places across</source>
        <translation>橫向位置</translation>
    </message>
    <message>
        <source>Rows that count across</source>
        <translation>橫軸計入的比較項目</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>縱軸</translation>
    </message>
    <message>
        <source>Places up</source>
        <translation>縱向位置</translation>
    </message>
    <message>
        <source>Rows that count up</source>
        <translation>縱軸計入的比較項目</translation>
    </message>
    <message>
        <source>Weighted for</source>
        <translation>依誰的重要度加權</translation>
    </message>
    <message>
        <source>Size of the bubbles</source>
        <translation>氣泡大小</translation>
    </message>
</context>
<context>
    <name>CompetitorProfiles</name>
    <message>
        <source>Add competitor</source>
        <translation>新增競品</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>More on the kind</source>
        <translation>種類補充說明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>What they say and do</source>
        <translation>對方怎麼說、怎麼做</translation>
    </message>
    <message>
        <source>Their positioning, in their words</source>
        <translation>對方的定位（對方的說法）</translation>
    </message>
    <message>
        <source>Their target market</source>
        <translation>對方的目標市場</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>強項</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>弱項</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Where the price stands</source>
        <translation>價格出處</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立時間</translation>
    </message>
    <message>
        <source>People</source>
        <translation>員工人數</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>總部</translation>
    </message>
    <message>
        <source>Funding, revenue</source>
        <translation>資金、營收</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>使用情境</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威脅程度</translation>
    </message>
    <message>
        <source>How dangerous is it, and why? Score a few weighted criteria from 1 to 5; the figure follows, with its parts.</source>
        <translation>它有多危險，為什麼？依幾項加權的評分項目打1到5分，得數與各項構成會隨之算出。</translation>
    </message>
    <message>
        <source>Start with the usual five</source>
        <translation>從常用的五項開始</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>新增評分項目</translation>
    </message>
    <message>
        <source>Our own judgement, 1 to 5</source>
        <translation>我們自己的判斷，1到5</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>新增價格</translation>
    </message>
    <message>
        <source>In one line, for the battlecard</source>
        <translation>一句話，用於作戰卡</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>動向</translation>
    </message>
    <message>
        <source>Add a move</source>
        <translation>新增動向</translation>
    </message>
    <message>
        <source>Moves without a date</source>
        <translation>沒有日期的動向</translation>
    </message>
    <message>
        <source>Target groups concerned</source>
        <translation>涉及的目標客群</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本資料</translation>
    </message>
    <message>
        <source>What it costs a buyer to leave them</source>
        <translation>客戶離開他們要付出什麼</translation>
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
        <translation>標記、價格或競品檔案變化後受影響的內容。看過的請打勾。</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>顯示已完成的</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Delete what is done</source>
        <translation>刪除已完成的</translation>
    </message>
</context>
<context>
    <name>CompetitorScans</name>
    <message>
        <source>Competitor</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>New scan</source>
        <translation>新增巡查</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>接下來要看</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
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
        <translation>巡查結論</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>看哪裡</translation>
    </message>
    <message>
        <source>Edit the list</source>
        <translation>編輯清單</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>新增查看項目</translation>
    </message>
    <message>
        <source>New observation</source>
        <translation>新情報</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>看到的內容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>來自哪裡</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>Add observation</source>
        <translation>新增情報</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Since the last scan</source>
        <translation>自上次巡查以來</translation>
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
        <translation>「{row}」為{rival}做了標記，但沒有任何佐證。</translation>
    </message>
    <message>
        <source>“{row}” for {rival} rests on evidence without a date.</source>
        <translation>「{row}」（{rival}）的佐證沒有日期。</translation>
    </message>
    <message>
        <source>“{row}” for {rival}: the newest proof is {age} days old, the limit is {limit}.</source>
        <translation>「{row}」（{rival}）：最新的佐證已有{age}天，上限是{limit}天。</translation>
    </message>
    <message>
        <source>Nobody knows whether {rival} has “{row}”.</source>
        <translation>沒人知道{rival}有沒有「{row}」。</translation>
    </message>
    <message>
        <source>{name} has not been compared on any row yet.</source>
        <translation>{name}還沒有任何項目比較過。</translation>
    </message>
    <message>
        <source>“{name}” has not been compared with any competitor yet.</source>
        <translation>「{name}」還沒有與任何競品比較過。</translation>
    </message>
    <message>
        <source>The evidence “{name}” has no date, so it proves nothing fresh.</source>
        <translation>佐證「{name}」沒有日期，無法證明現況。</translation>
    </message>
    <message>
        <source>The evidence “{name}” is dated {seen}, after the as-of date {as_of}.</source>
        <translation>佐證「{name}」的日期是{seen}，晚於資料截止日{as_of}。</translation>
    </message>
    <message>
        <source>The price of {name} has no date.</source>
        <translation>{name}的價格沒有日期。</translation>
    </message>
    <message>
        <source>The price of {name} is dated {date}, after the as-of date.</source>
        <translation>{name}的價格日期是{date}，晚於資料截止日。</translation>
    </message>
    <message>
        <source>The price of {name} was seen {age} days ago, the limit is {limit}.</source>
        <translation>{name}的價格是{age}天前查看的，上限是{limit}天。</translation>
    </message>
    <message>
        <source>The card against {rival} says “{name}”, but {rival} has “{row}”.</source>
        <translation>針對{rival}的作戰卡寫著「{name}」，但{rival}支援「{row}」。</translation>
    </message>
    <message>
        <source>“{name}” need not be forbidden any more: {rival} does not have “{row}”.</source>
        <translation>「{name}」可以不必再禁用：{rival}不支援「{row}」。</translation>
    </message>
    <message>
        <source>The line “{name}” against {rival} rests on evidence {age} days old, the limit is {limit}.</source>
        <translation>針對{rival}的「{name}」，佐證已有{age}天，上限是{limit}天。</translation>
    </message>
    <message>
        <source>The line “{name}” against {rival} has no evidence.</source>
        <translation>針對{rival}的「{name}」沒有佐證。</translation>
    </message>
    <message>
        <source>The card against {name} has {count} lines under “{block}”; {most} are read.</source>
        <translation>針對{name}的作戰卡在「{block}」有{count}條；讀者最多看{most}條。</translation>
    </message>
    <message>
        <source>{name} is a threat of {threat}, but has no battlecard.</source>
        <translation>{name}的威脅程度是{threat}，卻沒有競品作戰卡。</translation>
    </message>
    <message>
        <source>A deal ended without anybody writing down why.</source>
        <translation>有案件已結案，卻沒人寫下原因。</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>無佐證</translation>
    </message>
    <message>
        <source>proof without a date</source>
        <translation>佐證沒有日期</translation>
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
        <translation>尚未比較</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>日期在未來</translation>
    </message>
    <message>
        <source>price without a date</source>
        <translation>價格沒有日期</translation>
    </message>
    <message>
        <source>price dated in the future</source>
        <translation>價格日期在未來</translation>
    </message>
    <message>
        <source>price {age} days old</source>
        <translation>價格已有{age}天</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>已被推翻</translation>
    </message>
    <message>
        <source>no longer refuted</source>
        <translation>不再被推翻</translation>
    </message>
    <message>
        <source>proof {age} days old</source>
        <translation>佐證已有{age}天</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>無佐證</translation>
    </message>
    <message>
        <source>card too long</source>
        <translation>作戰卡太長</translation>
    </message>
    <message>
        <source>no battlecard</source>
        <translation>沒有作戰卡</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>沒有原因</translation>
    </message>
    <message>
        <source>The question “{name}” against {rival} has no evidence: it is kept as a draft and not printed.</source>
        <translation>針對{rival}的提問「{name}」沒有佐證：保留為草稿，不會列印。</translation>
    </message>
    <message>
        <source>The card against {rival} says “{name}”, but the comparison marks “{row}” otherwise: {mark}.</source>
        <translation>針對{rival}的作戰卡寫著「{name}」，但比較表中「{row}」並非如此：{mark}。</translation>
    </message>
    <message>
        <source>On the card against {name}, “{block}” has {count} words; more than {most} are not read.</source>
        <translation>針對{name}的作戰卡，「{block}」有{count}個詞；超過{most}個詞沒人會讀。</translation>
    </message>
    <message>
        <source>{count} of {of} lost deals were lost for one kind of reason: {kind}.</source>
        <translation>{of}個輸單中有{count}個出於同一類原因：{kind}。</translation>
    </message>
    <message>
        <source>What the comparison or a profile said has changed: {count} things to look at again.</source>
        <translation>比較表或競品檔案有變化：{count}處需要再看一遍。</translation>
    </message>
    <message>
        <source>draft: no evidence</source>
        <translation>草稿：無佐證</translation>
    </message>
    <message>
        <source>the comparison says otherwise</source>
        <translation>與比較表不符</translation>
    </message>
    <message>
        <source>{count} of {most} words</source>
        <translation>{count}/{most}詞</translation>
    </message>
    <message>
        <source>{count} of {of}: {kind}</source>
        <translation>{count}/{of}：{kind}</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count}處待看</translation>
    </message>
    <message>
        <source>{name}: look again at {places} place(s); “{place}” has been due since {due}.</source>
        <translation>{name}：有{places}處該再看一次；「{place}」自{due}起已到期。</translation>
    </message>
    <message>
        <source>A scan is dated {date}, after the as-of date.</source>
        <translation>有一次巡查的日期是{date}，晚於資料截止日。</translation>
    </message>
    <message>
        <source>There is another competitor called “{name}”. Are they one and the same?</source>
        <translation>另有一個競品也叫「{name}」。它們是同一個嗎？</translation>
    </message>
    <message>
        <source>The evidence “{name}” is fresh until {ends}; look again in time.</source>
        <translation>佐證「{name}」有效到{ends}，請及時再看。</translation>
    </message>
    <message>
        <source>The price of “{name}” ({rival}) has no date.</source>
        <translation>「{name}」（{rival}）的價格沒有日期。</translation>
    </message>
    <message>
        <source>The price of “{name}” ({rival}) is dated {date}, after the as-of date.</source>
        <translation>「{name}」（{rival}）的價格日期是{date}，晚於資料截止日。</translation>
    </message>
    <message>
        <source>The price of “{name}” ({rival}) was seen {age} days ago, the limit is {limit}.</source>
        <translation>「{name}」（{rival}）的價格是{age}天前看到的，期限為{limit}天。</translation>
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
        <translation>競品</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>貼上表格</translation>
    </message>
    <message>
        <source>Paste a comparison copied from a spreadsheet: names in the first column, products in the first row</source>
        <translation>貼上從試算表複製的比較表：第一欄是項目名稱，第一列是產品</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>新增競品</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>新增佐證</translation>
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
        <translation>獨有</translation>
    </message>
    <message>
        <source>Near-unique</source>
        <translation>近乎獨有</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>標配</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>少數共有</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>落差</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>發展中</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>皆無</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Direct rival</source>
        <translation>直接競品</translation>
    </message>
    <message>
        <source>Suite module</source>
        <translation>套裝系統模組</translation>
    </message>
    <message>
        <source>Adjacent product</source>
        <translation>鄰近產品</translation>
    </message>
    <message>
        <source>Status quo</source>
        <translation>維持現狀</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活躍</translation>
    </message>
    <message>
        <source>At the edge</source>
        <translation>邊緣</translation>
    </message>
    <message>
        <source>On the rise</source>
        <translation>上升中</translation>
    </message>
    <message>
        <source>Declining</source>
        <translation>衰退中</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Product documents</source>
        <translation>產品文件</translation>
    </message>
    <message>
        <source>Price page</source>
        <translation>價格頁</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>招標文件</translation>
    </message>
    <message>
        <source>Customer interview</source>
        <translation>客戶訪談</translation>
    </message>
    <message>
        <source>Hands-on trial</source>
        <translation>實機試用</translation>
    </message>
    <message>
        <source>Win/loss interview</source>
        <translation>贏單 / 輸單訪談</translation>
    </message>
    <message>
        <source>Job post</source>
        <translation>徵才公告</translation>
    </message>
    <message>
        <source>Support answer</source>
        <translation>客服回覆</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>線上研討會</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>現場參訪</translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>型錄</translation>
    </message>
    <message>
        <source>Reseller talk</source>
        <translation>經銷商說法</translation>
    </message>
    <message>
        <source>By definition</source>
        <translation>依定義</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事實</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假設</translation>
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
        <translation>C · 尚屬可靠</translation>
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
        <translation>F · 無法判斷</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未評級</translation>
    </message>
    <message>
        <source>1 · confirmed by others</source>
        <translation>1 · 經其他來源證實</translation>
    </message>
    <message>
        <source>2 · probably true</source>
        <translation>2 · 很可能屬實</translation>
    </message>
    <message>
        <source>3 · possibly true</source>
        <translation>3 · 可能屬實</translation>
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
        <translation>6 · 無法判斷</translation>
    </message>
    <message>
        <source>Deal context</source>
        <translation>案件背景</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一句話概括</translation>
    </message>
    <message>
        <source>When you meet them</source>
        <translation>何時遇到對方</translation>
    </message>
    <message>
        <source>They win when</source>
        <translation>對方贏在</translation>
    </message>
    <message>
        <source>We win when</source>
        <translation>我們贏在</translation>
    </message>
    <message>
        <source>Say first</source>
        <translation>先說這句</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>談話重點</translation>
    </message>
    <message>
        <source>Landmine questions</source>
        <translation>關鍵提問</translation>
    </message>
    <message>
        <source>Their strengths</source>
        <translation>對方強項</translation>
    </message>
    <message>
        <source>They say about us</source>
        <translation>對方怎麼說我們</translation>
    </message>
    <message>
        <source>Objections and answers</source>
        <translation>異議處理</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Proof points</source>
        <translation>佐證重點</translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation>禁用說法</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>最近變化</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>贏單</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>輸單</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>tagline</source>
        <translation>宣傳語</translation>
    </message>
    <message>
        <source>use case</source>
        <translation>使用情境</translation>
    </message>
    <message>
        <source>switching cost</source>
        <translation>轉換成本</translation>
    </message>
    <message>
        <source>Quick comparison</source>
        <translation>快速比較</translation>
    </message>
    <message>
        <source>Evidence appendix</source>
        <translation>佐證附錄</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分支援</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不支援</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>尚未歸類</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>產品功能</translation>
    </message>
    <message>
        <source>Price and terms</source>
        <translation>價格與條款</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>決策者</translation>
    </message>
    <message>
        <source>Proof and trust</source>
        <translation>佐證與信任</translation>
    </message>
    <message>
        <source>Effort of switching</source>
        <translation>轉換成本</translation>
    </message>
    <message>
        <source>Timing and budget</source>
        <translation>時機與預算</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>our mark</source>
        <translation>我方標記</translation>
    </message>
    <message>
        <source>price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>date of the price</source>
        <translation>價格日期</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>優勢</translation>
    </message>
    <message>
        <source>weaknesses</source>
        <translation>劣勢</translation>
    </message>
    <message>
        <source>positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>target market</source>
        <translation>目標市場</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>募資</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
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
        <translation>未判斷</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>使用者評價</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>標案</translation>
    </message>
    <message>
        <source>Job posts</source>
        <translation>徵才</translation>
    </message>
    <message>
        <source>Events and webinars</source>
        <translation>活動與研討會</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>訪談</translation>
    </message>
    <message>
        <source>Met in our deals</source>
        <translation>在我們的案子中遇到</translation>
    </message>
    <message>
        <source>1 hardly ever, 3 in some deals, 5 in most deals</source>
        <translation>1幾乎沒有，3部分案子，5多數案子</translation>
    </message>
    <message>
        <source>Wins against us</source>
        <translation>贏我們</translation>
    </message>
    <message>
        <source>1 we always win, 3 half and half, 5 they mostly win</source>
        <translation>1總是我們贏，3各半，5多是他們贏</translation>
    </message>
    <message>
        <source>Does what we do</source>
        <translation>做同一件事</translation>
    </message>
    <message>
        <source>1 little in common, 5 the same job as a whole</source>
        <translation>1少有重疊，5整件事都做</translation>
    </message>
    <message>
        <source>Speed and means</source>
        <translation>速度與財力</translation>
    </message>
    <message>
        <source>1 stands still, 5 ships often and has the money</source>
        <translation>1停滯不前，5頻繁推出且資金充足</translation>
    </message>
    <message>
        <source>Pressure on the price</source>
        <translation>價格壓力</translation>
    </message>
    <message>
        <source>1 dearer than we, 5 far cheaper or free</source>
        <translation>1比我們貴，5便宜得多或免費</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>標語</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Target market</source>
        <translation>目標市場</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>使用情境</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>強項</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>弱項</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立時間</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>總部</translation>
    </message>
    <message>
        <source>Funding, revenue</source>
        <translation>資金、營收</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動擺放</translation>
    </message>
    <message>
        <source>from the comparison</source>
        <translation>由比較表計算</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>威脅程度</translation>
    </message>
    <message>
        <source>share of the market</source>
        <translation>市占率</translation>
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
        <translation>數字</translation>
    </message>
    <message>
        <source>what the number counts</source>
        <translation>數字所指</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>customer permission</source>
        <translation>客戶授權</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>可見範圍</translation>
    </message>
    <message>
        <source>how certain</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>好處</translation>
    </message>
    <message>
        <source>value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>what changes</source>
        <translation>變化</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>tendency</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>price from</source>
        <translation>起價</translation>
    </message>
    <message>
        <source>price to</source>
        <translation>最高價</translation>
    </message>
    <message>
        <source>note on the price</source>
        <translation>價格備註</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>%n天前核對</numerusform>
        </translation>
    </message>
    <message>
        <source>{share}% complete</source>
        <translation>完整度{share}%</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>還缺</translation>
    </message>
    <message>
        <source>Empty blocks</source>
        <translation>空白區塊</translation>
    </message>
    <message>
        <source>Hidden blocks: click to show</source>
        <translation>已隱藏的區塊：點一下顯示</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>沒有缺項</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>從未核對</translation>
    </message>
</context>
<context>
    <name>ComposedBinder</name>
    <message>
        <source>Compose a text again</source>
        <translation>重新組成文字</translation>
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
        <translation>回到自動組成</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>仍然正確</translation>
    </message>
    <message>
        <source>composed</source>
        <translation>自動組成</translation>
    </message>
    <message>
        <source>composed otherwise since</source>
        <translation>畫布已有變化</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>自己的文字</translation>
    </message>
    <message>
        <source>Composed now: {text}</source>
        <translation>現在組成的文字：{text}</translation>
    </message>
</context>
<context>
    <name>Concerned</name>
    <message>
        <source>In which groups do you meet them?</source>
        <translation>在哪些客群中會遇到它？</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>No target groups yet</source>
        <translation>還沒有目標客群</translation>
    </message>
    <message>
        <source>Choose the groups of a competitor</source>
        <translation>選擇競品涉及的客群</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>With roles, customer types and buying behaviours you see here which of them no group uses.</source>
        <translation>有了客戶角色、客戶類型和購買行為，就能在這裡看出哪些還沒有客群用到。</translation>
    </message>
    <message>
        <source>Add the first role</source>
        <translation>新增第一個角色</translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message numerus="yes">
        <source>%n pain(s) without an answer</source>
        <translation>
            <numerusform>%n個痛點未回應</numerusform>
        </translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>全部已回應</translation>
    </message>
    <message>
        <source>Answered by “{message}”</source>
        <translation>由「{message}」回應</translation>
    </message>
    <message>
        <source>Not answered by “{message}”</source>
        <translation>「{message}」未回應</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>寫一則訊息</translation>
    </message>
    <message>
        <source>Untie a message from a pain</source>
        <translation>取消訊息與痛點的對應</translation>
    </message>
    <message>
        <source>Let a message answer a pain</source>
        <translation>讓訊息回應痛點</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>criterion</source>
        <translation>評分項目</translation>
    </message>
    <message>
        <source>Name of the criterion</source>
        <translation>評分項目名稱</translation>
    </message>
    <message>
        <source>What makes a launch large? Write one criterion for each answer, and what its scores mean.</source>
        <translation>什麼決定推廣規模的大小？每個答案寫成一個評分項目，並說明各分數的意義。</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>新增評分項目</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) go with this criterion. Undo brings all back; past decisions keep it.</source>
        <translation>
            <numerusform>此評分項目的%n個分數會一併刪除。復原可全部還原；已有的決定仍保留它。</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} · scores {low}–{high}</source>
        <translation>{part} · 分數{low}–{high}</translation>
    </message>
    <message>
        <source>counts do not fit</source>
        <translation>計數不符</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>權重{weight}</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>沒有權重</translation>
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
        <translation>請低於最高分。</translation>
    </message>
    <message>
        <source>Higher than the lowest score, please.</source>
        <translation>請高於最低分。</translation>
    </message>
    <message>
        <source>One number for each score from {low} to {high}, with spaces between: 0.25 0.5 1 2 3.</source>
        <translation>從{low}到{high}，每個分數寫一個數，用空格隔開：0.25 0.5 1 2 3。</translation>
    </message>
</context>
<context>
    <name>CustomerBoardPage</name>
    <message>
        <source>There is nobody to score yet: groups and accounts are made in Audience.</source>
        <translation>還沒有可評分的對象：目標客戶群和客戶在「目標客群」裡建立。</translation>
    </message>
    <message>
        <source>Open Audience</source>
        <translation>開啟目標客群</translation>
    </message>
    <message>
        <source>Who will most likely buy, and who is worth the work? Score them by your own criteria, and see where that order is another than the one by expected revenue.</source>
        <translation>誰最可能購買，誰值得投入？依自己的評分項目給他們評分，看看這個次序與依預期營收排的次序差在哪裡。</translation>
    </message>
    <message>
        <source>Start with the usual scorecard for customers</source>
        <translation>用常用的客戶評分表開始</translation>
    </message>
    <message>
        <source>Start a scorecard for customers</source>
        <translation>建立客戶評分表</translation>
    </message>
    <message>
        <source>Open in Audience</source>
        <translation>在目標客群中開啟</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Target groups</source>
        <translation>目標客戶群</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>評分項目</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>by revenue: {place}</source>
        <translation>依營收第{place}</translation>
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
        <translation>差別最大：{name}依評分第{score}，依預期營收第{revenue}。</translation>
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
        <translation>開啟月曆</translation>
    </message>
</context>
<context>
    <name>DealForm</name>
    <message>
        <source>Write a form for sales</source>
        <translation>產生業務填寫表</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>贏單輸單</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>活頁簿（*.xlsx）</translation>
    </message>
    <message>
        <source>Read a filled form</source>
        <translation>讀入已填的表</translation>
    </message>
</context>
<context>
    <name>DealFormDialog</name>
    <message>
        <source>Read a filled form</source>
        <translation>讀入已填的表</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>This form was written for another project ({name}). Nothing was read.</source>
        <translation>這份表屬於另一個專案（{name}），沒有讀入任何內容。</translation>
    </message>
    <message>
        <source>This is not a form for deals, or its columns were moved. Nothing was read.</source>
        <translation>這不是贏單輸單填寫表，或者欄被移動過；沒有讀入任何內容。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Save it without one.</source>
        <translation>這個活頁簿有密碼保護。請去掉密碼後儲存。</translation>
    </message>
    <message>
        <source>This workbook is too large to be a form for deals.</source>
        <translation>這個活頁簿太大，不像是贏單輸單填寫表。</translation>
    </message>
    <message>
        <source>This workbook has too many lines to be a form for deals.</source>
        <translation>這個活頁簿列數太多，不像是贏單輸單填寫表。</translation>
    </message>
    <message>
        <source>The file is not there any more, or may not be read.</source>
        <translation>檔案已不在，或者無權讀取。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>This is not an XLSX workbook.</source>
        <translation>這不是 XLSX 活頁簿。</translation>
    </message>
    <message>
        <source>This workbook is damaged and cannot be read.</source>
        <translation>這個活頁簿已損壞，無法讀取。</translation>
    </message>
    <message numerus="yes">
        <source>%n new deal(s)</source>
        <translation>
            <numerusform>新增%n筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>補全%n筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said otherwise</source>
        <translation>
            <numerusform>說法不同%n筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>已有%n筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>讀不懂%n列</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts}. Mend them in the workbook and read it again: what is in stays in, once.</source>
        <translation>{counts}。請在活頁簿裡改好後再讀一次：已讀入的不會重複。</translation>
    </message>
    <message>
        <source>No line of this form is filled in.</source>
        <translation>這份表還沒有填寫。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>completes a deal</source>
        <translation>補全已有案件</translation>
    </message>
    <message>
        <source>says otherwise</source>
        <translation>說法不同</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未讀入</translation>
    </message>
    <message>
        <source>{field}: here “{here}”, in the form “{there}”</source>
        <translation>{field}：這裡是「{here}」，表裡是「{there}」</translation>
    </message>
    <message>
        <source>{field}: “{text}” is no date</source>
        <translation>{field}：「{text}」不是日期</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not in the list</source>
        <translation>{field}：「{text}」不在清單中</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>缺{field}</translation>
    </message>
    <message>
        <source>{field}: more than 2,000 characters</source>
        <translation>{field}：超過2,000個字元</translation>
    </message>
    <message>
        <source>{field}: the formula gives {text}</source>
        <translation>{field}：公式結果為{text}</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>結案日期</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>競爭對象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>原因類別</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What nearly turned it</source>
        <translation>差點改變結果的事</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客戶怎麼說</translation>
    </message>
    <message>
        <source>What it turned on</source>
        <translation>決定成敗的功能</translation>
    </message>
    <message>
        <source>Read a form for deals</source>
        <translation>讀入贏單輸單填寫表</translation>
    </message>
    <message>
        <source>Lines of the form</source>
        <translation>表中各列</translation>
    </message>
    <message>
        <source>Where the form says otherwise, take what the form says</source>
        <translation>說法不同時，以填寫表為準</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>讀入</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Write down each deal won, lost or not decided, and why: the reasons shape the battlecards.</source>
        <translation>記下每個贏單、輸單或未決定的案件，以及原因：這些原因會成為作戰卡的內容。</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>新增案件</translation>
    </message>
    <message>
        <source>against {rival}</source>
        <translation>競爭對象：{rival}</translation>
    </message>
    <message>
        <source>No reason written down</source>
        <translation>沒有寫下原因</translation>
    </message>
    <message>
        <source>{result} · {what}</source>
        <translation>{result} · {what}</translation>
    </message>
    <message>
        <source>No competitor named</source>
        <translation>沒有指明競品</translation>
    </message>
    <message>
        <source>No group named</source>
        <translation>未填客群</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>未關聯</translation>
    </message>
    <message>
        <source>The rows of the comparison that decided the deal</source>
        <translation>決定這一單的比較列</translation>
    </message>
    <message>
        <source>{row} · {rival}: {mark}</source>
        <translation>{row} · {rival}：{mark}</translation>
    </message>
    <message>
        <source>The comparison has no rows yet</source>
        <translation>比較表還沒有內容</translation>
    </message>
    <message>
        <source>Change what a deal turned on</source>
        <translation>變更決定成敗的功能</translation>
    </message>
    <message>
        <source>Write an empty form…</source>
        <translation>產生空白表…</translation>
    </message>
    <message>
        <source>Read a filled form…</source>
        <translation>讀入已填的表…</translation>
    </message>
    <message>
        <source>Form for sales</source>
        <translation>業務填寫表</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已產生：{name}</translation>
    </message>
    <message>
        <source>Send it to sales. What comes back is read here, with a look before.</source>
        <translation>寄給業務填寫。寄回後在這裡讀入，寫入前可先預覽。</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Decide tiers</source>
        <translation>確定級別</translation>
    </message>
    <message numerus="yes">
        <source>All %n feature(s) with a score</source>
        <translation>
            <numerusform>全部%n項已評分的功能</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暫緩</translation>
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
        <translation>評分表按現狀保存；以後的修改不影響已有決定。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
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
        <translation>確定級別</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who decides? Write a name.</source>
        <translation>誰來決定？請寫姓名。</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n tier(s)</source>
        <translation>
            <numerusform>確定%n個級別</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>decision</source>
        <translation>決策</translation>
    </message>
    <message>
        <source>Someone wants another tier than the computed one? Keep who, why, and what was decided.</source>
        <translation>有人想要與計算結果不同的級別嗎？請記下是誰、為什麼、如何決定。</translation>
    </message>
    <message>
        <source>Decisions change the tier of a feature. Begin with the scorecard and its features.</source>
        <translation>決策會改變功能的級別。請先建立評分表和功能。</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>新增決策</translation>
    </message>
    <message>
        <source>wanted as {tier}</source>
        <translation>希望為{tier}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{feature}: computed {tier}</source>
        <translation>{feature}：計算結果為{tier}</translation>
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
        <translation>還缺少：{what}。</translation>
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
        <translation>您評分後才顯示</translation>
    </message>
    <message>
        <source>Nobody has scored it</source>
        <translation>沒有人評過</translation>
    </message>
    <message>
        <source>{range}, {count} of {all} have scored</source>
        <translation>{range}，{all} 人中 {count} 人已評</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>For the {role} of a {type}: {promise}.</source>
        <translation>給{type}的{role}：{promise}。</translation>
    </message>
    <message>
        <source>{promise}.</source>
        <translation>{promise}。</translation>
    </message>
    <message>
        <source>Unlike {alternative}, {product} …</source>
        <translation>不同於{alternative}，{product}…</translation>
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
        <translation>可拖曳；其餘各項按比例調整</translation>
    </message>
    <message>
        <source>All weights are 0: nothing has a score.</source>
        <translation>所有權重都是 0，因此沒有分數。</translation>
    </message>
    <message>
        <source>together {total}, counted as shares</source>
        <translation>合計 {total}，按比例折算</translation>
    </message>
    <message>
        <source>No score reaches {tiers}: a limit must be lower than the one of the tier above.</source>
        <translation>沒有分數能達到{tiers}：門檻必須低於上一級。</translation>
    </message>
</context>
<context>
    <name>Dragging</name>
    <message>
        <source>Move a weight</source>
        <translation>調整權重</translation>
    </message>
    <message>
        <source>Move a limit</source>
        <translation>調整門檻</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>Last looked: {day}. Double-click to begin a scan.</source>
        <translation>上次查看：{day}。按兩下開始巡查。</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>There is no table on this page.</source>
        <translation>這一頁沒有表格。</translation>
    </message>
    <message>
        <source>No word is marked on this page.</source>
        <translation>本頁沒有標記的詞。</translation>
    </message>
</context>
<context>
    <name>EffortChart</name>
    <message>
        <source>{name}: {effort} person-weeks, {score} points</source>
        <translation>{name}：{effort}人週，{score}分</translation>
    </message>
    <message>
        <source>costs little, brings much</source>
        <translation>投入小，成效大</translation>
    </message>
    <message>
        <source>costs much, brings much</source>
        <translation>投入大，成效大</translation>
    </message>
    <message>
        <source>costs little, brings little</source>
        <translation>投入小，成效小</translation>
    </message>
    <message>
        <source>Effort, person-weeks</source>
        <translation>投入（人週）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>{effort} weeks</source>
        <translation>{effort}週</translation>
    </message>
    <message>
        <source>costs much, brings little</source>
        <translation>投入大，成效小</translation>
    </message>
</context>
<context>
    <name>EffortPage</name>
    <message>
        <source>Work that costs much and brings little goes lower. Write the effort of a feature, and score it.</source>
        <translation>投入大、成效小的工作往後放。寫下功能的投入，再為它評分。</translation>
    </message>
    <message>
        <source>Write the effort of a feature</source>
        <translation>填寫功能的投入</translation>
    </message>
    <message>
        <source>Value and effort: Tab goes from dot to dot, the arrow keys change the effort, Enter opens</source>
        <translation>價值與投入：Tab鍵切換圓點，方向鍵改變投入，Enter鍵開啟</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have no effort or no score yet.</source>
        <translation>
            <numerusform>%n項功能還沒有投入或評分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>put lower</source>
        <translation>往後放</translation>
    </message>
    <message>
        <source>Change the effort of a feature</source>
        <translation>變更功能的投入</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Effort, person-weeks</source>
        <translation>投入（人週）</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Points for each person-week</source>
        <translation>每人週得分</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>{score} for {effort} weeks</source>
        <translation>{effort}人週得{score}分</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Link, move or delete</source>
        <translation>連結、移動或刪除</translation>
    </message>
    <message>
        <source>Go to “{name}”</source>
        <translation>前往「{name}」</translation>
    </message>
    <message>
        <source>Drag to move, or press the arrow keys: up and down, left and right to other blocks</source>
        <translation>拖曳，或按方向鍵移動：上下換位，左右換到其他區塊</translation>
    </message>
    <message>
        <source>Move this entry</source>
        <translation>移動此條目</translation>
    </message>
    <message>
        <source>from {room}</source>
        <translation>來自{room}</translation>
    </message>
    <message>
        <source>Says what stands in {room}: “{name}”</source>
        <translation>與{room}中的文字一致：「{name}」</translation>
    </message>
    <message>
        <source>Linked to {room}: “{name}”</source>
        <translation>已連結到{room}：「{name}」</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Link an entry</source>
        <translation>連結條目</translation>
    </message>
    <message>
        <source>Unlink an entry</source>
        <translation>取消連結</translation>
    </message>
    <message>
        <source>Let an entry follow</source>
        <translation>讓條目跟隨原文</translation>
    </message>
    <message>
        <source>Put an entry into another block</source>
        <translation>把條目移到其他區塊</translation>
    </message>
    <message>
        <source>Move an entry</source>
        <translation>移動條目</translation>
    </message>
    <message>
        <source>Duplicate an entry</source>
        <translation>複製條目</translation>
    </message>
    <message>
        <source>Delete an entry</source>
        <translation>刪除條目</translation>
    </message>
    <message>
        <source>Go to “{name}”</source>
        <translation>前往「{name}」</translation>
    </message>
    <message>
        <source>Say it in the words of “{name}”</source>
        <translation>沿用「{name}」的文字</translation>
    </message>
    <message>
        <source>Unlink, keep the words</source>
        <translation>取消連結，保留文字</translation>
    </message>
    <message>
        <source>Link: {source}</source>
        <translation>連結：{source}</translation>
    </message>
    <message>
        <source>Put into block</source>
        <translation>移到區塊</translation>
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
        <translation>複製</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再製一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Claims and proofs</source>
        <translation>主張與佐證重點</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>賣點主張</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>佐證重點</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>功能比較表</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>客戶角色</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>客戶類型</translation>
    </message>
    <message>
        <source>Market variables</source>
        <translation>市場變數</translation>
    </message>
    <message>
        <source>Sales scenarios</source>
        <translation>銷售情境</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>產品版本</translation>
    </message>
    <message>
        <source>not live: {stage}</source>
        <translation>尚未上線：{stage}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The value was not saved; everything else is unchanged.</source>
        <translation>這個值沒有儲存，其他內容都沒有改變。</translation>
    </message>
    <message>
        <source>Something went wrong inside PMM Desk.</source>
        <translation>PMM Desk 內部發生錯誤。</translation>
    </message>
    <message>
        <source>Every change you made before is kept on this computer.</source>
        <translation>您先前的每次修改都保留在這台電腦上。</translation>
    </message>
    <message>
        <source>You can go on working. If it happens again, copy the details and send them to us.</source>
        <translation>您可以繼續工作。如果再次發生，請複製詳情並傳給我們。</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>檔案沒有被更動。</translation>
    </message>
    <message>
        <source>The file {name} is not there any more.</source>
        <translation>檔案「{name}」已不存在。</translation>
    </message>
    <message>
        <source>This computer still has a working copy of it.</source>
        <translation>這台電腦上還有它的工作副本。</translation>
    </message>
    <message>
        <source>If it was moved or renamed, open it from its new place.</source>
        <translation>如果它被移動或改名，請從新位置開啟。</translation>
    </message>
    <message>
        <source>The file {name} is empty: it holds no project.</source>
        <translation>檔案「{name}」是空的：裡面沒有專案。</translation>
    </message>
    <message>
        <source>If it comes from a cloud folder, wait until it has arrived completely.</source>
        <translation>如果它來自雲端資料夾，請等它完整下載。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read here.</source>
        <translation>這裡無法讀取檔案「{name}」。</translation>
    </message>
    <message>
        <source>Ask whoever owns it for leave to read it, or copy it to a folder of yours.</source>
        <translation>請向檔案的擁有者要讀取權限，或把它複製到你自己的資料夾。</translation>
    </message>
    <message>
        <source>The file {name} is cut off: its end is missing.</source>
        <translation>檔案「{name}」不完整：缺少結尾。</translation>
    </message>
    <message>
        <source>It may still be on its way here. Copy it again, or take an earlier version.</source>
        <translation>檔案可能還在傳送中。請再複製一次，或改用較早的版本。</translation>
    </message>
    <message>
        <source>The file {name} is damaged, or was edited by another program.</source>
        <translation>檔案「{name}」已損毀，或被其他程式修改過。</translation>
    </message>
    <message>
        <source>Take an earlier version of it, or ask whoever sent it to share it again.</source>
        <translation>請改用較早的版本，或請提供者再分享一次。</translation>
    </message>
    <message>
        <source>The file {name} was made by a newer PMM Desk than this one.</source>
        <translation>檔案「{name}」是由較新版本的 PMM Desk 建立的。</translation>
    </message>
    <message>
        <source>Update PMM Desk on this computer, then open it again. Until then you can read what this one knows.</source>
        <translation>請更新這台電腦上的 PMM Desk，再開啟一次。在此之前，可以檢視本版本認得的內容。</translation>
    </message>
    <message>
        <source>The project {name} is already open in another window.</source>
        <translation>專案「{name}」已在另一個視窗開啟。</translation>
    </message>
    <message>
        <source>Nothing was opened twice.</source>
        <translation>沒有重複開啟。</translation>
    </message>
    <message>
        <source>Work on in that window, or close it first.</source>
        <translation>請在那個視窗繼續工作，或先關閉它。</translation>
    </message>
    <message>
        <source>PMM Desk cannot write into its own folder on this computer, where it keeps what you type.</source>
        <translation>PMM Desk 無法寫入它在這台電腦上的資料夾，而您輸入的內容就保留在那裡。</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing to the folder {folder}.</source>
        <translation>請清出磁碟空間，或允許寫入資料夾「{folder}」。</translation>
    </message>
    <message>
        <source>These data are no project.</source>
        <translation>這些資料不是專案。</translation>
    </message>
    <message>
        <source>The file {name} is too large to be a project.</source>
        <translation>檔案「{name}」太大，不可能是專案。</translation>
    </message>
    <message>
        <source>A project has at most {limit} MB.</source>
        <translation>專案最大{limit} MB。</translation>
    </message>
    <message>
        <source>{name} is a MikuMikuDance project: a dance, not a launch.</source>
        <translation>「{name}」是 MikuMikuDance 專案：是舞蹈，不是產品上市。</translation>
    </message>
    <message>
        <source>Both programs end their files in .pmm. The file was not touched.</source>
        <translation>兩個程式的檔案都以 .pmm 結尾。檔案沒有被更動。</translation>
    </message>
    <message>
        <source>Open it in MikuMikuDance.</source>
        <translation>請在 MikuMikuDance 開啟。</translation>
    </message>
    <message>
        <source>{name} is a folder, not a project.</source>
        <translation>「{name}」是資料夾，不是專案。</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a project of PMM Desk.</source>
        <translation>「{name}」是其他程式的資料庫，不是 PMM Desk 的專案。</translation>
    </message>
    <message>
        <source>{name} is not a project of PMM Desk.</source>
        <translation>「{name}」不是 PMM Desk 的專案。</translation>
    </message>
    <message>
        <source>Projects end in .pmm and are made here, with New project.</source>
        <translation>專案以 .pmm 結尾，請在這裡用「新增專案」建立。</translation>
    </message>
    <message>
        <source>All your edits are kept on this computer; the file has its last saved state.</source>
        <translation>您的修改全都保留在這台電腦上；檔案停留在上次儲存的狀態。</translation>
    </message>
    <message>
        <source>{name} cannot be written: the file or its folder is read-only.</source>
        <translation>無法寫入「{name}」：檔案或資料夾是唯讀的。</translation>
    </message>
    <message>
        <source>Save the project under another name, or in another folder.</source>
        <translation>請用其他名稱儲存專案，或存到其他資料夾。</translation>
    </message>
    <message>
        <source>{name} was made by a newer PMM Desk: it can be read here, not changed.</source>
        <translation>「{name}」由較新版本的 PMM Desk 製作：在這裡只能檢視，不能修改。</translation>
    </message>
    <message>
        <source>Save it under another name to go on from what is shown here.</source>
        <translation>另存成其他檔名，就可以從這裡顯示的內容繼續。</translation>
    </message>
    <message>
        <source>The disk is full: {name} could not be written.</source>
        <translation>磁碟已滿：無法寫入「{name}」。</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again.</source>
        <translation>請清出磁碟空間，再儲存一次。</translation>
    </message>
    <message>
        <source>The disk did not take {name}.</source>
        <translation>磁碟沒有寫入「{name}」。</translation>
    </message>
    <message>
        <source>Try again, or save the project on another disk.</source>
        <translation>請再試一次，或把專案存到其他磁碟。</translation>
    </message>
    <message>
        <source>The folder of {name} is not there any more.</source>
        <translation>「{name}」所在的資料夾已不存在。</translation>
    </message>
    <message>
        <source>Connect the disk or the network again, or save the project in another folder.</source>
        <translation>請重新連接磁碟或網路，或把專案存到其他資料夾。</translation>
    </message>
    <message>
        <source>The file {name} was changed by someone else meanwhile.</source>
        <translation>檔案「{name}」已被其他人修改。</translation>
    </message>
    <message>
        <source>Nothing was overwritten; all your edits are kept on this computer.</source>
        <translation>沒有覆蓋任何內容；您的修改全都保留在這台電腦上。</translation>
    </message>
    <message>
        <source>Save yours under another name, then compare the two.</source>
        <translation>請將您的版本另存為其他名稱，再比較兩者。</translation>
    </message>
    <message>
        <source>There is already a file named {name}.</source>
        <translation>已有名為「{name}」的檔案。</translation>
    </message>
    <message>
        <source>It was not overwritten.</source>
        <translation>沒有覆蓋它。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請改用其他名稱。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <source>Take it out there first.</source>
        <translation>請先在那裡移除。</translation>
    </message>
    <message>
        <source>What this leads to no longer exists.</source>
        <translation>它所指的內容已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>This is still used in %n place(s), so it was not deleted.</source>
        <translation>
            <numerusform>還有%n處在使用，所以沒有刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture cannot be used.</source>
        <translation>這張圖片無法使用。</translation>
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
        <translation>它能佐證的比較項目</translation>
    </message>
    <message>
        <source>tick, or Y P N U</source>
        <translation>勾選，或按 Y P N U</translation>
    </message>
    <message>
        <source>After the as-of date {day}: nothing can have been seen then. It is not saved.</source>
        <translation>晚於資料截止日{day}：那時還不可能看到。未儲存。</translation>
    </message>
    <message>
        <source>Edit reliability</source>
        <translation>編輯可靠程度</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>沒有日期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>{age} · stale</source>
        <translation>{age} · 待複查</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>新佐證</translation>
    </message>
    <message>
        <source>fresh until {day}</source>
        <translation>有效到{day}</translation>
    </message>
    <message>
        <source>from the scan of {day}</source>
        <translation>來自{day}的巡查</translation>
    </message>
    <message>
        <source>Choose the competitor; then tick the rows this speaks of.</source>
        <translation>請選擇競品，再勾選它所談的項目。</translation>
    </message>
    <message>
        <source>The comparison has no rows yet.</source>
        <translation>功能比較表還沒有列。</translation>
    </message>
    <message>
        <source>{row} · {rival}</source>
        <translation>{row} · {rival}</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>連結佐證</translation>
    </message>
    <message>
        <source>Unlink evidence</source>
        <translation>取消連結佐證</translation>
    </message>
    <message>
        <source>Mark from evidence</source>
        <translation>依佐證標記</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Quote, what was said or shown</source>
        <translation>原話：對方說了或展示了什麼</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>截圖</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Address, link</source>
        <translation>網址、連結</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>誰可以看</translation>
    </message>
    <message>
        <source>More: expiry, grades, note</source>
        <translation>更多：到期、分級、備註</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>查看者</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>來源可靠度</translation>
    </message>
    <message>
        <source>Credibility, 1 to 6</source>
        <translation>內容可信度，1到6</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>能佐證什麼</translation>
    </message>
    <message>
        <source>Tie to…</source>
        <translation>連結到…</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>待複查</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>Proves nothing yet</source>
        <translation>尚未證明任何項目</translation>
    </message>
    <message>
        <source>A quote or a link, a competitor and the day you saw it: that is a piece of evidence.</source>
        <translation>一句原話或一個連結、一個競品、查看的日期，就是一筆佐證。</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>新增佐證</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>適用項目</translation>
    </message>
    <message>
        <source>No source written down</source>
        <translation>沒有寫下來源</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>沒有日期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>All competitors</source>
        <translation>所有競品</translation>
    </message>
    <message>
        <source>{shown} of {whole}</source>
        <translation>{shown}/{whole}</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>不限時間</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expires by …</source>
        <translation>到期日不晚於…</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>所有類別</translation>
    </message>
    <message>
        <source>Any reliability</source>
        <translation>不限可靠程度</translation>
    </message>
    <message>
        <source>Any visibility</source>
        <translation>不限可見範圍</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>新增佐證</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export the kit into this folder</source>
        <translation>將工具包匯出到這個資料夾</translation>
    </message>
    <message>
        <source>This kit has no sheet to export. Add one under Sheets.</source>
        <translation>這個工具包沒有可匯出的文宣。請在「文宣」新增一份。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s):</source>
        <translation>
            <numerusform>已匯出%n個檔案：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) take more than one page: shorten the texts that the list names.</source>
        <translation>
            <numerusform>%n份文宣超過一頁：請縮短清單中指出的文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
</context>
<context>
    <name>FeatureImport</name>
    <message>
        <source>Import features</source>
        <translation>匯入功能</translation>
    </message>
    <message>
        <source>A roadmap or an export of an issue tracker as CSV or XLSX, one feature per row. Columns are recognised by their headers, those named like a criterion as scores; nothing is written before you press Import.</source>
        <translation>產品路線圖，或需求、問題追蹤工具匯出的 CSV、XLSX，每列一項功能。各欄依標題辨識，與評分項目同名的欄視為評分；按「匯入」之前不寫入任何內容。</translation>
    </message>
    <message>
        <source>Say which column holds the feature’s name.</source>
        <translation>請指明哪一欄是功能名稱。</translation>
    </message>
    <message>
        <source>Update features that are already here, and their scores</source>
        <translation>更新已有的功能及其評分</translation>
    </message>
</context>
<context>
    <name>FeatureImportWords</name>
    <message numerus="yes">
        <source>%n new feature(s)</source>
        <translation>
            <numerusform>新增%n項功能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>更新%n項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n項已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n項評分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n列未匯入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out</source>
        <translation>
            <numerusform>未採用%n個儲存格</numerusform>
        </translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期別</translation>
    </message>
    <message>
        <source>Effort in person-weeks</source>
        <translation>投入（人週）</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Technical point</source>
        <translation>技術重點</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>效益</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>No name of a feature</source>
        <translation>沒有功能名稱</translation>
    </message>
    <message>
        <source>{field}: too many characters</source>
        <translation>{field}：字數太多</translation>
    </message>
    <message>
        <source>{field}: characters that cannot be read. Try another encoding.</source>
        <translation>{field}：有無法辨識的字元。請換一種編碼。</translation>
    </message>
    <message>
        <source>More cells than headers: {value}. The values may be shifted.</source>
        <translation>儲存格比表頭多：{value} 個。內容可能錯位。</translation>
    </message>
    <message>
        <source>{field}: the formula gives an error, {value}</source>
        <translation>{field}：公式錯誤，{value}</translation>
    </message>
    <message>
        <source>Same feature as in row {value}</source>
        <translation>與第{value}列是同一功能</translation>
    </message>
    <message>
        <source>{field}: “{value}” is no number; only this cell is left out</source>
        <translation>{field}：「{value}」不是數字；只略去這一格</translation>
    </message>
    <message>
        <source>{field}: {value} is no whole number; only this cell is left out</source>
        <translation>{field}：{value} 不是整數；只略去這一格</translation>
    </message>
    <message>
        <source>{field}: {value} is less than nothing; only this cell is left out</source>
        <translation>{field}：{value} 小於零；只略去這一格</translation>
    </message>
    <message>
        <source>{field}: {value} is not from {low} to {high}; only this cell is left out</source>
        <translation>{field}：{value} 不在 {low} 到 {high} 之間；只略去這一格</translation>
    </message>
    <message>
        <source>{field}: “{value}” is no known stage; only this cell is left out</source>
        <translation>{field}：不認得階段「{value}」；只略去這一格</translation>
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
        <translation>功能名稱</translation>
    </message>
    <message>
        <source>In the words of those who built it</source>
        <translation>用開發者自己的話來說</translation>
    </message>
    <message>
        <source>What the user can do now that was hard before</source>
        <translation>使用者現在能做到什麼以前很難做的事</translation>
    </message>
    <message>
        <source>What the company gains: time, money, safety</source>
        <translation>公司得到什麼：時間、金錢、安全</translation>
    </message>
    <message>
        <source>for example 2026 H2</source>
        <translation>例如2026 H2</translation>
    </message>
    <message>
        <source>What can the product do? Begin with a name; the phrase for the market and its value follow.</source>
        <translation>產品能做什麼？先寫名稱，市場語言和價值隨後補上。</translation>
    </message>
    <message>
        <source>Add feature</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>新增情境</translation>
    </message>
    <message>
        <source>In words a customer reads; the value above says what it is good for</source>
        <translation>用客戶讀得懂的話寫；上方的「價值」說明它有什麼用</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Put the saved value back</source>
        <translation>還原為已儲存的值</translation>
    </message>
</context>
<context>
    <name>FieldImport</name>
    <message>
        <source>Column {number}</source>
        <translation>第{number}欄</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Projects (*.pmm);;All files (*)</source>
        <translation>專案 (*.pmm);; 所有檔案 (*)</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>正在開啟「{name}」…</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Open it anyway</source>
        <translation>仍要開啟</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>以唯讀開啟</translation>
    </message>
    <message>
        <source>The file was replaced from elsewhere. Your edits from this computer are kept in {name}.</source>
        <translation>檔案已在別處被取代。您在這台電腦上的修改保留在「{name}」。</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>沒有最近的專案</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Projects (*.pmm)</source>
        <translation>專案 (*.pmm)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>分享副本</translation>
    </message>
    <message>
        <source>A copy is in {name}: the history stayed on this computer.</source>
        <translation>副本存放在「{name}」：歷史留在這台電腦上。</translation>
    </message>
    <message>
        <source>When you open the project here again, they are there.</source>
        <translation>下次在這裡開啟專案時，它們都還在。</translation>
    </message>
    <message>
        <source>Close, keep on this computer</source>
        <translation>關閉，保留在這台電腦</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>繼續工作</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>篩選各列</translation>
    </message>
    <message>
        <source>Shows only the rows with these words (Ctrl+F)</source>
        <translation>只顯示含有這些詞的列（Ctrl+F）</translation>
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
        <translation>編輯{field}</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>None yet: add the first one</source>
        <translation>還沒有：新增第一個</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>Foundation</name>
    <message>
        <source>Add a proof</source>
        <translation>新增佐證重點</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>佐證重點</translation>
    </message>
    <message numerus="yes">
        <source>backs %n message(s)</source>
        <translation>
            <numerusform>支持%n則訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>backs no message yet</source>
        <translation>還沒有支持任何訊息</translation>
    </message>
</context>
<context>
    <name>FreshnessPage</name>
    <message>
        <source>Counted up to {day}, whatever day it is.</source>
        <translation>固定算到{day}，不論今天是哪一天。</translation>
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
        <translation>分數</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>維持率</translation>
    </message>
    <message>
        <source>How often the tier stays when every weight is up to a fifth higher or lower</source>
        <translation>所有權重各上下浮動五分之一時，級別維持不變的比例</translation>
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
        <translation>沒有分數</translation>
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
        <translation>須知</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>沒有把握</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目標客戶群</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>客戶</translation>
    </message>
</context>
<context>
    <name>GroupBinder</name>
    <message>
        <source>A group cannot be its own influencer.</source>
        <translation>客群不能影響自己。</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between groups of a ring</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>This would go round in a ring, and no group would count its revenue: {names}</source>
        <translation>這樣會繞成一圈，沒有一個客群計入收入：{names}</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>For {group}</source>
        <translation>對「{group}」</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>我們</translation>
    </message>
    <message>
        <source>Say how much the rows count for this group: 1 to 5 in the last columns.</source>
        <translation>請在最後幾欄寫明各比較項目對該客群有多重要：1到5。</translation>
    </message>
    <message>
        <source>Level with {rival}.</source>
        <translation>與{rival}持平。</translation>
    </message>
    <message>
        <source>{points} points ahead of {rival}.</source>
        <translation>領先{rival} {points}分。</translation>
    </message>
    <message>
        <source>{points} behind {rival}.</source>
        <translation>落後{rival} {points}分。</translation>
    </message>
    <message>
        <source>Between {low} and {high} points against the best, once the unknown cells are known.</source>
        <translation>未知格子查清後，與最強者相差在{low}到{high}分之間。</translation>
    </message>
    <message>
        <source>Only a bit better where it counts: {rows}.</source>
        <translation>重要之處只好一點：{rows}。</translation>
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
        <translation>客戶數的{share}%</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>影響者</translation>
    </message>
</context>
<context>
    <name>GroupNumbers</name>
    <message>
        <source>Reachable accounts</source>
        <translation>可觸及客戶數</translation>
    </message>
    <message>
        <source>Expected responders</source>
        <translation>預計回應數</translation>
    </message>
    <message>
        <source>Expected deals</source>
        <translation>預計成交數</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>影響者</translation>
    </message>
    <message>
        <source>Revenue counts with the group it influences</source>
        <translation>營收計入它所影響的客群</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>預期營收</translation>
    </message>
    <message>
        <source>{caption}, {currency}</source>
        <translation>{caption}，{currency}</translation>
    </message>
    <message>
        <source>{caption} ({rate}%)</source>
        <translation>{caption}（{rate}%）</translation>
    </message>
    <message>
        <source>Total up to {amount}</source>
        <translation>合計最多{amount}</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>合計{amount}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between classes without a group</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <source>{used} of {possible} combinations used; {classes} has no group yet.</source>
        <translation>{possible}種組合已使用{used}種；{classes}還沒有客群。</translation>
    </message>
    <message>
        <source>{used} of {possible} combinations used; no group yet for {classes}.</source>
        <translation>{possible}種組合已使用{used}種；{classes}還沒有客群。</translation>
    </message>
    <message>
        <source>{used} of {possible} combinations used.</source>
        <translation>{possible}種組合已使用{used}種。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a figure are not in it</source>
        <translation>
            <numerusform>%n個客群沒有數字，未計入</numerusform>
        </translation>
    </message>
    <message>
        <source>The groups of “{type}” count {share}% of its accounts together: the total is “up to”.</source>
        <translation>「{type}」的客群合計算了其客戶數的{share}%：總額只能算「最多」。</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>target group</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>客群名稱</translation>
    </message>
    <message>
        <source>What they want most, in one sentence</source>
        <translation>他們最想要什麼，用一句話說</translation>
    </message>
    <message>
        <source>By expected revenue</source>
        <translation>依預期營收</translation>
    </message>
    <message>
        <source>In my own order</source>
        <translation>自訂順序</translation>
    </message>
    <message>
        <source>Who buys? A target group is one role in one type of company with one way of buying.</source>
        <translation>誰來買？目標客群就是某類公司中的某個角色，以某種方式購買。</translation>
    </message>
    <message>
        <source>New target group</source>
        <translation>新增目標客群</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>影響者</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Copy of a target group</source>
        <translation>目標客群複本</translation>
    </message>
    <message>
        <source>From this follows:</source>
        <translation>由此得出：</translation>
    </message>
    <message>
        <source>Add target group</source>
        <translation>新增目標客群</translation>
    </message>
    <message>
        <source>Change the formula</source>
        <translation>變更公式</translation>
    </message>
    <message>
        <source>“{name}” already has these three: change one of them.</source>
        <translation>「{name}」已使用這三項：請變更其中一項。</translation>
    </message>
    <message>
        <source>These three are marked as impossible: {reason}</source>
        <translation>這三項已標記為不可能：{reason}</translation>
    </message>
    <message>
        <source>These three are marked as impossible.</source>
        <translation>這三項已標記為不可能。</translation>
    </message>
</context>
<context>
    <name>HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>在使用手冊中尋找</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>No chapter says this.</source>
        <translation>沒有章節提到它。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>詳情已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>記錄檔在「{folder}」</translation>
    </message>
    <message>
        <source>About PMM Desk</source>
        <translation>關於 PMM Desk</translation>
    </message>
    <message>
        <source>From evidence to printed kits, in one file on this computer: no account, no network.</source>
        <translation>從佐證到印好的工具包，全在這台電腦的一個檔案裡：不需要帳號，也不連線。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <translation>已復原：{title}</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>已重做：{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would be undone; each can be done again.</source>
        <translation>
            <numerusform>將復原%n項修改；每項都可以重做。</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <source>Every change on this computer, the newest first. It stays here: a shared file does not carry it.</source>
        <translation>這台電腦上的所有修改，最新的在最前面。歷史只留在這裡：分享的檔案不會帶走。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>還沒有任何修改。</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>復原到這裡</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>歷程</translation>
    </message>
    <message>
        <source>Say since when</source>
        <translation>寫明起始日期</translation>
    </message>
    <message>
        <source>No change noted yet. The next one is kept here with its day.</source>
        <translation>還沒有變化紀錄。下一次變化會連同日期記在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>更早%n筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this mark of the past</source>
        <translation>刪除這筆過去的標記</translation>
    </message>
    <message>
        <source>Note on a mark of the past</source>
        <translation>過去標記的備註</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
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
        <translation>{mark}（首次記錄）</translation>
    </message>
    <message>
        <source>Forget a mark of the past</source>
        <translation>刪除過去的標記</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>A message house has one sentence as its roof, a few reasons as its pillars, and proofs below.</source>
        <translation>訊息屋以一句話為屋頂，幾個理由為支柱，下面是佐證重點。</translation>
    </message>
    <message>
        <source>Begin with the roof</source>
        <translation>從屋頂開始</translation>
    </message>
    <message>
        <source>Add a message</source>
        <translation>新增訊息</translation>
    </message>
    <message>
        <source>Move a message</source>
        <translation>移動訊息</translation>
    </message>
    <message>
        <source>three to five reasons to believe the roof</source>
        <translation>三到五個讓人相信屋頂的理由</translation>
    </message>
    <message numerus="yes">
        <source>%n pillar(s): a roof wants three to five</source>
        <translation>
            <numerusform>%n根支柱：屋頂需要三到五根</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pillar(s): nobody remembers more than five</source>
        <translation>
            <numerusform>%n根支柱：超過五根沒人記得住</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportComparison</name>
    <message>
        <source>Import a comparison</source>
        <translation>匯入功能比較表</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>讀取方式</translation>
    </message>
    <message>
        <source>Row of the headers</source>
        <translation>標題列</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>每一欄是什麼</translation>
    </message>
    <message>
        <source>What its words mean</source>
        <translation>表中用詞的含義</translation>
    </message>
    <message>
        <source>Told once, remembered for the next table.</source>
        <translation>說明一次，下一張表自動沿用。</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前幾列</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>未匯入的列</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>儲存這些列…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A list as CSV or XLSX, one company per row. Columns are recognised by their headers, in English and in Chinese; nothing is written before you press Import.</source>
        <translation>CSV 或 XLSX 名單，每列一家公司。程式依中英文表頭辨識各欄；按下「匯入」之前不會寫入任何內容。</translation>
    </message>
    <message>
        <source>Say which column holds the company&apos;s name.</source>
        <translation>請指定公司名稱在哪一欄。</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>匯入客戶名單</translation>
    </message>
    <message>
        <source>Update accounts that are already here</source>
        <translation>更新已有的客戶</translation>
    </message>
    <message>
        <source>Give customer types by the rules</source>
        <translation>依規則分配客戶類型</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Every row came in.</source>
        <translation>全部列都已匯入。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>{name}, left out.xlsx</source>
        <translation>{name}，未匯入.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 活頁簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation>儲存這些列</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>無法寫入檔案：{reason}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已儲存為 {name}。</translation>
    </message>
    <message>
        <source>These were left out. Save them, mend them and import the file again.</source>
        <translation>以下內容未匯入。可另存、改好後再匯入該檔案。</translation>
    </message>
</context>
<context>
    <name>InfluenceMap</name>
    <message>
        <source>Influence map</source>
        <translation>影響力圖</translation>
    </message>
    <message>
        <source>{name} influences</source>
        <translation>{name}影響</translation>
    </message>
</context>
<context>
    <name>KitComparison</name>
    <message>
        <source>Headline</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>What is compared, and why it matters to the buyer</source>
        <translation>比較什麼，為什麼對買家重要</translation>
    </message>
    <message>
        <source>Call the competitors “Option A”, “Option B” …</source>
        <translation>競品匿名，稱作「方案A」「方案B」……</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The rows that you tick are printed, in the order of the comparison. None ticked: the three that say most. Beside each stands how many of its marks may be shown.</source>
        <translation>勾選的列依比較表的順序列印。一列都沒勾選時，列印最能說明問題的三列。旁邊的數字表示有幾項可給客戶看。</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>Those that you tick get a column. None ticked: all of them.</source>
        <translation>勾選的競品各占一欄。一個都沒勾選時，全部列出。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
</context>
<context>
    <name>KitsFindings</name>
    <message>
        <source>The kit “{name}” has sheets for customers, but the product is retired.</source>
        <translation>工具包「{name}」裡有給客戶的資料，但產品已下架。</translation>
    </message>
    <message>
        <source>A one-pager in a kit is about “{name}”, which is retired.</source>
        <translation>工具包裡有一張單頁談的是「{name}」，它已下架。</translation>
    </message>
    <message>
        <source>A one-pager in a kit is about “{name}”, which is on its way out.</source>
        <translation>工具包裡有一張單頁談的是「{name}」，它即將下架。</translation>
    </message>
    <message>
        <source>product retired</source>
        <translation>產品已下架</translation>
    </message>
    <message>
        <source>feature retired</source>
        <translation>功能已下架</translation>
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
        <translation>銷售工具包</translation>
    </message>
    <message>
        <source>what sales takes into the room</source>
        <translation>業務帶進會議室的東西</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>匯出進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>匯出 PDF</translation>
    </message>
    <message>
        <source>The kit you are working on</source>
        <translation>正在編輯的工具包</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>工具包</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>新增工具包</translation>
    </message>
    <message>
        <source>Duplicate this kit</source>
        <translation>建立這個工具包的複本</translation>
    </message>
    <message>
        <source>Delete this kit</source>
        <translation>刪除這個工具包</translation>
    </message>
    <message>
        <source>Meeting or account</source>
        <translation>會議或客戶</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>文宣的語言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>文宣</translation>
    </message>
    <message>
        <source>drag to order</source>
        <translation>拖曳以排序</translation>
    </message>
    <message>
        <source>Sheets of this kit</source>
        <translation>這個工具包的文宣</translation>
    </message>
    <message>
        <source>Add a sheet</source>
        <translation>新增文宣</translation>
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
        <translation>匯出時略過這份文宣，或重新納入</translation>
    </message>
    <message>
        <source>Take this sheet out of the kit</source>
        <translation>從工具包移除這份文宣</translation>
    </message>
    <message>
        <source>Two files. The customer file holds no internal field; the internal file says so on every page.</source>
        <translation>共兩個檔案。客戶檔案不含任何內部欄位；內部檔案的每一頁都會註明。</translation>
    </message>
    <message>
        <source>Choose a sheet on the left to write its texts here, with the page beside them.</source>
        <translation>在左側選取一份文宣，就能在這裡撰寫文字，旁邊即是頁面。</translation>
    </message>
    <message>
        <source>Headline: what the buyer gets</source>
        <translation>標題：買方得到什麼</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>給誰看</translation>
    </message>
    <message>
        <source>Their problem, in their words</source>
        <translation>客戶的難題，用他們的話來說</translation>
    </message>
    <message>
        <source>What changes, first</source>
        <translation>第一項改變</translation>
    </message>
    <message>
        <source>What changes, second</source>
        <translation>第二項改變</translation>
    </message>
    <message>
        <source>What changes, third</source>
        <translation>第三項改變</translation>
    </message>
    <message>
        <source>A scene with time, place and people</source>
        <translation>有時間、地點、人物的情境</translation>
    </message>
    <message>
        <source>Fits what they run</source>
        <translation>適用環境</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Web address (printed as a QR code)</source>
        <translation>網址（印成 QR Code）</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>Proofs on the sheet</source>
        <translation>文宣上的佐證重點</translation>
    </message>
    <message>
        <source>Open the whole card in Competitors</source>
        <translation>在「競品」開啟整張作戰卡</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>客群名稱</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>他們需要什麼</translation>
    </message>
    <message>
        <source>What we do for them</source>
        <translation>我們能為他們做什麼</translation>
    </message>
    <message>
        <source>Notes for sales</source>
        <translation>給業務的備註</translation>
    </message>
    <message>
        <source>Open the group in Audience</source>
        <translation>在「目標客群」開啟這個客群</translation>
    </message>
    <message>
        <source>A sentence they say, in their words</source>
        <translation>一句客戶原話</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>一句話概括</translation>
    </message>
    <message>
        <source>The job in one sentence</source>
        <translation>一句話說清要完成的任務</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Open the role in Audience</source>
        <translation>在「目標客群」中開啟角色</translation>
    </message>
    <message>
        <source>Double-click: whole page or readable size. Ctrl+wheel: zoom</source>
        <translation>按兩下：整頁或易讀大小。Ctrl+滾輪：縮放</translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation>列印出來的頁面</translation>
    </message>
    <message>
        <source>How it works, first step</source>
        <translation>運作方式：第一步</translation>
    </message>
    <message>
        <source>How it works, second step</source>
        <translation>運作方式：第二步</translation>
    </message>
    <message>
        <source>How it works, third step</source>
        <translation>運作方式：第三步</translation>
    </message>
    <message>
        <source>Print the prices that customers may see</source>
        <translation>印出可給客戶的價格</translation>
    </message>
    <message>
        <source>Version, as the foot of the page names it</source>
        <translation>版本（印在頁尾）</translation>
    </message>
    <message>
        <source>About one feature only</source>
        <translation>只談一項功能</translation>
    </message>
    <message>
        <source>A picture of how it works, in place of the steps</source>
        <translation>一張說明圖（代替三步）</translation>
    </message>
    <message>
        <source>What is empty here is printed as the general page says it, in grey.</source>
        <translation>這裡留空的，按通用頁的文字（灰色）印出。</translation>
    </message>
    <message>
        <source>Open the general page</source>
        <translation>開啟通用頁</translation>
    </message>
    <message>
        <source>Show the proofs in Positioning</source>
        <translation>在「定位」中查看佐證重點</translation>
    </message>
    <message>
        <source>With a comparison</source>
        <translation>附比較表</translation>
    </message>
</context>
<context>
    <name>KitsWords</name>
    <message>
        <source>Product one-pager</source>
        <translation>產品單頁</translation>
    </message>
    <message>
        <source>Battlecard</source>
        <translation>競品作戰卡</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Tier decision</source>
        <translation>級別決策單</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>功能分級</translation>
    </message>
    <message>
        <source>Launch-tier policy</source>
        <translation>推廣級別規則</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>problem, change, proof, next step</source>
        <translation>難題、改變、佐證、下一步</translation>
    </message>
    <message>
        <source>public, dated facts only</source>
        <translation>只列公開、帶日期的事實</translation>
    </message>
    <message>
        <source>when we win, what to say, what not to say</source>
        <translation>我們贏在哪、該說什麼、不該說什麼</translation>
    </message>
    <message>
        <source>who they are, what they need, what they are worth</source>
        <translation>他們是誰、需要什麼、價值多少</translation>
    </message>
    <message>
        <source>one role: what hurts, what it wants, how we know</source>
        <translation>一個角色：痛點、訴求與佐證</translation>
    </message>
    <message>
        <source>what it is, what sets it apart, why now</source>
        <translation>是什麼、有何不同、為什麼是現在</translation>
    </message>
    <message>
        <source>what we say to whom, and what it rests on</source>
        <translation>對誰說什麼，憑什麼這麼說</translation>
    </message>
    <message>
        <source>one page for the whole company, with the proof of every claim</source>
        <translation>給全公司的一頁，附每條主張的佐證</translation>
    </message>
    <message>
        <source>why this tier, how firm, what was decided</source>
        <translation>為何是這一級，有多穩，怎麼決定的</translation>
    </message>
    <message>
        <source>all features in their order, with scores and tiers</source>
        <translation>全部功能的排序、得分與級別</translation>
    </message>
    <message>
        <source>the tiers, the criteria and the rules as a poster</source>
        <translation>級別、評分項目與規則，做成一頁海報</translation>
    </message>
    <message>
        <source>fits one page at {percent}%</source>
        <translation>一頁放得下，縮放{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation yet and print in the main language.</source>
        <translation>
            <numerusform>%n段文字還沒有翻譯，將以主要語言列印。</numerusform>
        </translation>
    </message>
    <message>
        <source>No typeface here can draw: {characters}</source>
        <translation>這裡沒有字型能顯示：{characters}</translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) are internal and not printed; Positioning shows them.</source>
        <translation>
            <numerusform>%n個佐證重點僅限內部，未列印；可在「定位」查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) are not printed: the customer has not allowed it yet.</source>
        <translation>
            <numerusform>%n個佐證重點未列印：客戶尚未授權。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) are not printed: they name a customer who stays unnamed.</source>
        <translation>
            <numerusform>%n個佐證重點未列印：內容提到僅限匿名的客戶。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{block}” is %n line(s) too long</source>
        <translation>
            <numerusform>「{block}」超出%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>takes %n page(s)</source>
        <translation>
            <numerusform>共%n頁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{block}” is %n line(s) too long: nothing is cut off, shorten it.</source>
        <translation>
            <numerusform>「{block}」超出%n行：沒有截斷任何內容，請縮短。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison for customers</source>
        <translation>客戶版比較表</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no evidence: they stay drafts and are not printed.</source>
        <translation>
            <numerusform>%n個提問沒有佐證：保留為草稿，不會列印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are more than a card holds and are not printed.</source>
        <translation>
            <numerusform>有%n列超出一張卡的容量，不會列印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are unknown and not printed.</source>
        <translation>
            <numerusform>%n處標記未知，不會列印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have no dated evidence and are not printed.</source>
        <translation>
            <numerusform>%n處標記沒有帶日期的佐證，不會列印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) rest on stale evidence and are not printed.</source>
        <translation>
            <numerusform>%n處標記的佐證待複查，不會列印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have no public fact as evidence and are not printed.</source>
        <translation>
            <numerusform>%n處標記沒有公開的事實佐證，不會列印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rival(s) have no mark that may be shown and are left out.</source>
        <translation>
            <numerusform>%n個競品沒有可給客戶看的標記，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one page at {percent}%, and %n page(s) of evidence</source>
        <translation>
            <numerusform>一頁（{percent}%），另有%n頁佐證</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) are internal and not printed; Product shows them.</source>
        <translation>
            <numerusform>%n個價格僅限內部，未印出；請在「產品」中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>This sheet says what the scorecard says: change it there, and it follows.</source>
        <translation>這一頁的內容來自功能分級：在那裡修改，這裡隨之更新。</translation>
    </message>
    <message>
        <source>Open the scorecard</source>
        <translation>開啟功能分級</translation>
    </message>
    <message>
        <source>This sheet says what the positioning says: change it there, it follows.</source>
        <translation>這一頁的內容來自定位：在那裡修改，這裡隨之更新。</translation>
    </message>
    <message>
        <source>Open the positioning</source>
        <translation>開啟定位</translation>
    </message>
    <message>
        <source>Tier decision of another feature</source>
        <translation>其他功能的級別決策單</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>訊息屋</translation>
    </message>
    <message>
        <source>Internal brief</source>
        <translation>內部簡報</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) promise what we do not fully have and are not printed; Positioning shows them.</source>
        <translation>
            <numerusform>%n句話說的我們還沒有完全做到，未列印；可在「定位」中查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are also true of others, or unproven, and are not printed.</source>
        <translation>
            <numerusform>%n條賣點主張別人也說得通或待證實，未列印。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name a competitor and are not printed.</source>
        <translation>
            <numerusform>%n條文字提到了競品，未列印。</numerusform>
        </translation>
    </message>
    <message>
        <source>Positioning and message house: make a canvas first</source>
        <translation>定位與訊息屋：先建一個定位畫布</translation>
    </message>
    <message>
        <source>for everyone</source>
        <translation>面向所有客戶</translation>
    </message>
</context>
<context>
    <name>LanguageChecks</name>
    <message>
        <source>Clear?</source>
        <translation>說得清楚嗎？</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>還沒有寫任何文字。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>清楚</translation>
    </message>
    <message>
        <source>No word a buyer would stumble over.</source>
        <translation>沒有客戶聽不懂的詞。</translation>
    </message>
    <message>
        <source>“{word}” ({kind})</source>
        <translation>「{word}」（{kind}）</translation>
    </message>
    <message numerus="yes">
        <source>{words} and %n more</source>
        <translation>
            <numerusform>{words}，另有%n處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n個詞</numerusform>
        </translation>
    </message>
    <message>
        <source>Their language?</source>
        <translation>是客戶的語言嗎？</translation>
    </message>
    <message>
        <source>No role has said anything yet: write down a quote and the words they use.</source>
        <translation>還沒有哪個角色說過話：寫下一句原話和他們常用的詞。</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>Not one word of it is theirs.</source>
        <translation>沒有一個詞是他們的。</translation>
    </message>
    <message>
        <source>From the words of {name}: {words}</source>
        <translation>出自{name}的話：{words}</translation>
    </message>
    <message>
        <source>From what the roles say: {words}</source>
        <translation>出自各角色的話：{words}</translation>
    </message>
    <message>
        <source>Logical?</source>
        <translation>合乎邏輯嗎？</translation>
    </message>
    <message>
        <source>Nothing leads from a pain to what you have and what proves it yet.</source>
        <translation>還沒有從痛點到功能、再到佐證的鏈條。</translation>
    </message>
    <message>
        <source>{sentence} ({name})</source>
        <translation>{sentence}（{name}）</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n處斷開</numerusform>
        </translation>
    </message>
    <message>
        <source>thin</source>
        <translation>薄弱</translation>
    </message>
    <message>
        <source>Pain → capability → value → proof: no link is missing.</source>
        <translation>痛點→功能→價值→佐證：沒有缺環。</translation>
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
        <translation>差異</translation>
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
            <numerusform>%n條文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs here: every text says the same in every language.</source>
        <translation>沒有不一致：每條文字在各語言中說的都一樣。</translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n個單字</numerusform>
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
        <translation>依演講指南的常用語速計：英文每分鐘{words}個單字，中文每分鐘{characters}字。</translation>
    </message>
</context>
<context>
    <name>LimitBand</name>
    <message>
        <source>Left and Right move the limit of {tier}, now {limit}. Up and Down choose another one.</source>
        <translation>按左右方向鍵移動{tier}的門檻（現為{limit}），按上下方向鍵選擇其他門檻。</translation>
    </message>
    <message>
        <source>Drag an edge, or press Up and Down to choose one.</source>
        <translation>拖曳邊緣，或按上下方向鍵選擇一個門檻。</translation>
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
        <translation>預設：{days}</translation>
    </message>
    <message>
        <source>Back to the usual number of days</source>
        <translation>恢復預設天數</translation>
    </message>
    <message>
        <source>Edit the limit of {kind}</source>
        <translation>編輯{kind}的期限</translation>
    </message>
    <message>
        <source>Back to the usual limit of {kind}</source>
        <translation>恢復{kind}的預設期限</translation>
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
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Duplicate a line</source>
        <translation>建立這條內容的複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete a line</source>
        <translation>刪除這條內容</translation>
    </message>
    <message>
        <source>One thing to say</source>
        <translation>要說的一件事</translation>
    </message>
    <message>
        <source>Source note or reason</source>
        <translation>來源備註或原因</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Source note</source>
        <translation>來源備註</translation>
    </message>
    <message>
        <source>They are … for …, known for …</source>
        <translation>他們是…，服務…，以…聞名</translation>
    </message>
    <message>
        <source>They win when …</source>
        <translation>對方何時會贏…</translation>
    </message>
    <message>
        <source>We win when …</source>
        <translation>我們何時會贏…</translation>
    </message>
    <message>
        <source>A question whose answer shows the difference</source>
        <translation>答案能顯出差異的問題</translation>
    </message>
    <message>
        <source>What it brings out</source>
        <translation>會問出什麼</translation>
    </message>
    <message>
        <source>What they are good at</source>
        <translation>對方擅長什麼</translation>
    </message>
    <message>
        <source>How to acknowledge it</source>
        <translation>如何承認這一點</translation>
    </message>
    <message>
        <source>What they say about us</source>
        <translation>對方怎麼說我們</translation>
    </message>
    <message>
        <source>Our reply</source>
        <translation>我們的回應</translation>
    </message>
    <message>
        <source>In the customer’s words</source>
        <translation>客戶的原話</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>我們的回答</translation>
    </message>
    <message>
        <source>What nobody should say</source>
        <translation>誰都不該說的話</translation>
    </message>
    <message>
        <source>Why it is wrong</source>
        <translation>為什麼不對</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n筆佐證</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>無佐證</translation>
    </message>
    <message>
        <source>refuted: {rival} has it</source>
        <translation>已被推翻：{rival}有此功能</translation>
    </message>
    <message>
        <source>no longer refuted by the comparison</source>
        <translation>比較表不再推翻它</translation>
    </message>
    <message>
        <source>No evidence of this competitor yet</source>
        <translation>這個競品還沒有佐證</translation>
    </message>
    <message>
        <source>Change the evidence of a line</source>
        <translation>變更這條內容的佐證</translation>
    </message>
    <message>
        <source>Take off this card</source>
        <translation>從這張卡移除</translation>
    </message>
    <message>
        <source>Also on the card of</source>
        <translation>同時用於</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Share a line between cards</source>
        <translation>多張作戰卡共用一列</translation>
    </message>
    <message>
        <source>shared with {names}</source>
        <translation>與{names}共用</translation>
    </message>
    <message>
        <source>also on {names}</source>
        <translation>也用於{names}</translation>
    </message>
    <message>
        <source>draft: a question is printed only with evidence for its answer</source>
        <translation>草稿：提問要有佐證才會列印</translation>
    </message>
    <message>
        <source>rightly forbidden: the comparison marks “{row}” {mark}</source>
        <translation>禁用得對：比較表中「{row}」為{mark}</translation>
    </message>
</context>
<context>
    <name>LinkChips</name>
    <message>
        <source>Choose what it stands on</source>
        <translation>選擇它的依據</translation>
    </message>
    <message>
        <source>Take away “{name}”</source>
        <translation>移除「{name}」</translation>
    </message>
    <message>
        <source>Nothing left to choose</source>
        <translation>沒有可選的了</translation>
    </message>
    <message>
        <source>Let a text stand on more</source>
        <translation>為文字增加支撐</translation>
    </message>
    <message>
        <source>Take away what a text stands on</source>
        <translation>移除文字的支撐</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>— none —</source>
        <translation>— 無 —</translation>
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
        <translation>選擇名單…</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)</source>
        <translation>名單 (*.csv *.txt *.tsv *.xlsx *.xlsm);; 所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>選擇名單</translation>
    </message>
    <message>
        <source>no headers</source>
        <translation>無表頭</translation>
    </message>
    <message>
        <source>This list has more than 1,000 columns: the last {count} were not read.</source>
        <translation>此名單超過 1,000 欄，最後 {count} 欄沒有讀取。</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>正在檢查各列…</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>已取消，沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Choose a list…</source>
        <translation>選擇名單…</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>讀取方式</translation>
    </message>
    <message>
        <source>Row of the headers</source>
        <translation>表頭所在列</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>各欄的含義</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前幾列</translation>
    </message>
    <message>
        <source>Rows that were left out</source>
        <translation>未匯入的列</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>儲存這些列…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
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
        <translation>簡體中文（GB18030）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁體中文（Big5）</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>西歐語言（Windows）</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there, and may you read it?</source>
        <translation>無法開啟此檔案。請確認檔案還在，而且您有讀取權限。</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>此名單是空的。</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB. Split the list and import the parts.</source>
        <translation>此檔案超過 50 MB。請拆分名單後分別匯入。</translation>
    </message>
    <message>
        <source>This list has more than 200,000 rows. Split it and import the parts.</source>
        <translation>此名單超過 200,000 列。請拆分後分別匯入。</translation>
    </message>
    <message>
        <source>This is no list. Choose a CSV or XLSX file.</source>
        <translation>這不是名單。請選擇 CSV 或 XLSX 檔案。</translation>
    </message>
    <message>
        <source>This is an old Excel format. Save it as XLSX, then choose it again.</source>
        <translation>這是舊版 Excel 格式。請另存為 XLSX 後再選擇。</translation>
    </message>
    <message>
        <source>This is no Excel workbook. Save the list as XLSX or CSV.</source>
        <translation>這不是 Excel 活頁簿。請將名單儲存為 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>This workbook unpacks to far more than a list needs, so it was not opened.</source>
        <translation>此活頁簿解壓縮後遠大於名單所需，因此沒有開啟。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Save it without one.</source>
        <translation>此活頁簿有密碼保護。請移除密碼後另存。</translation>
    </message>
    <message>
        <source>This workbook is damaged. Open it in a spreadsheet and save it anew.</source>
        <translation>此活頁簿已損毀。請用試算表軟體開啟並重新儲存。</translation>
    </message>
    <message>
        <source>This list cannot be read.</source>
        <translation>無法讀取此名單。</translation>
    </message>
</context>
<context>
    <name>LiveMarks</name>
    <message>
        <source>“{word}”: {kind}</source>
        <translation>「{word}」：{kind}</translation>
    </message>
    <message>
        <source>Customers know “{word}”: do not mark it</source>
        <translation>客戶懂「{word}」：不再標記</translation>
    </message>
    <message>
        <source>Put “{word}” into the project’s words…</source>
        <translation>把「{word}」放進專案詞表…</translation>
    </message>
    <message>
        <source>Put a word into the project’s list</source>
        <translation>把詞語放進專案詞表</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>decided tier</source>
        <translation>已定級別</translation>
    </message>
    <message>
        <source>Why this tier</source>
        <translation>為何是這一級</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Launched on</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>結果如何</translation>
    </message>
    <message>
        <source>The tier it should have been</source>
        <translation>本應定的級別</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>帶來了什麼</translation>
    </message>
    <message>
        <source>Decide tiers…</source>
        <translation>確定級別…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>當時與今天</translation>
    </message>
    <message>
        <source>The launch</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>Decide the tiers of a release here: each is kept with the scorecard as it was, and can be replayed.</source>
        <translation>在此確定一次發布的級別：每個決定連同當時的評分表一起保存，隨時可以重算。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暫緩</translation>
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
        <translation>沒有分數；{tier}。</translation>
    </message>
    <message>
        <source>Decided otherwise: {tier}.</source>
        <translation>另定為：{tier}。</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Its copy of the scorecard cannot be read.</source>
        <translation>無法讀取它保存的評分表。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>當時</translation>
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
        <translation>級別</translation>
    </message>
    <message>
        <source>Reckoned again from the scorecard as it was: the same score and tier.</source>
        <translation>按當時的評分表重算：分數和級別相同。</translation>
    </message>
    <message>
        <source>Reckoned again, its copy gives {figure} and {tier}.</source>
        <translation>按保存的評分表重算，得到{figure}和{tier}。</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>此後沒有變化。</translation>
    </message>
    <message>
        <source>Score on {name}</source>
        <translation>{name}的分數</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name}的權重</translation>
    </message>
    <message>
        <source>Limit of {name}</source>
        <translation>{name}的門檻</translation>
    </message>
    <message>
        <source>{name}, a new criterion</source>
        <translation>{name}，新增的評分項目</translation>
    </message>
    <message>
        <source>{name}, no criterion any more</source>
        <translation>{name}，已不是評分項目</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>A map shows us and the rivals between two axes of your choice: placed by hand, or by the rows.</source>
        <translation>格局圖用你選的兩條軸呈現我們與競品：手動擺放，或由比較項目計算。</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>新增格局圖</translation>
    </message>
    <message>
        <source>Unnamed map</source>
        <translation>未命名的圖</translation>
    </message>
    <message>
        <source>Drag a bubble, or choose it with Tab and move it with the arrows.</source>
        <translation>拖曳氣泡；或用Tab選取，再用方向鍵移動。</translation>
    </message>
    <message>
        <source>Reckoned from the rows: yes counts 1, partly ½, no 0. A line shows what unknown cells leave open.</source>
        <translation>由比較項目計算：支援1，部分支援½，不支援0。橫線表示未知格子留下的空間。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>我們</translation>
    </message>
    <message>
        <source>Share of the market: {name}</source>
        <translation>市占率：{name}</translation>
    </message>
    <message>
        <source>Map {number}</source>
        <translation>格局圖{number}</translation>
    </message>
    <message>
        <source>Add a map</source>
        <translation>新增格局圖</translation>
    </message>
    <message>
        <source>Move a bubble of the map</source>
        <translation>移動圖上的氣泡</translation>
    </message>
    <message>
        <source>Share of the market</source>
        <translation>市占率</translation>
    </message>
    <message>
        <source>Rows of an axis</source>
        <translation>座標軸計入的比較項目</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>圖片（PNG）…</translation>
    </message>
    <message>
        <source>PDF page…</source>
        <translation>PDF頁面…</translation>
    </message>
    <message>
        <source>PowerPoint slide…</source>
        <translation>PowerPoint投影片…</translation>
    </message>
    <message>
        <source>Duplicate this map</source>
        <translation>複製這張圖</translation>
    </message>
    <message>
        <source>Delete this map</source>
        <translation>刪除這張圖</translation>
    </message>
    <message>
        <source>Duplicate a map</source>
        <translation>複製格局圖</translation>
    </message>
    <message>
        <source>Delete a map</source>
        <translation>刪除格局圖</translation>
    </message>
    <message>
        <source>Size of a bubble: {size}</source>
        <translation>氣泡大小：{size}</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>橫軸</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>縱軸</translation>
    </message>
    <message>
        <source>{axis}: {rows}</source>
        <translation>{axis}：{rows}</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>圖片 (*.png)</translation>
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
        <translation>匯出格局圖</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已儲存為{name}。</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Positioning map</source>
        <translation>競爭格局圖</translation>
    </message>
    <message>
        <source>{name}: {x} of 100 across, {y} of 100 up</source>
        <translation>{name}：橫軸{x}分，縱軸{y}分（滿分100）</translation>
    </message>
    <message>
        <source>{place}; unknown cells leave it open along the line</source>
        <translation>{place}；未知格子使位置在線段上未定</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>jargon</source>
        <translation>行話</translation>
    </message>
    <message>
        <source>abbreviation that nothing explains</source>
        <translation>沒有解釋的縮寫</translation>
    </message>
    <message>
        <source>our own term, which no role uses</source>
        <translation>我們自己的說法，沒有角色這樣說</translation>
    </message>
    <message>
        <source>may be restricted in advertising</source>
        <translation>廣告中可能受限</translation>
    </message>
    <message>
        <source>banned by the brand</source>
        <translation>品牌禁用</translation>
    </message>
    <message>
        <source>Jargon</source>
        <translation>行話</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>縮寫</translation>
    </message>
    <message>
        <source>Our own term</source>
        <translation>自家說法</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>受限用語</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Instead: {advice}</source>
        <translation>改為：{advice}</translation>
    </message>
    <message>
        <source>Write it out once, with the letters in brackets, or use words.</source>
        <translation>先寫出全稱並在括號裡註明縮寫，或直接用詞語。</translation>
    </message>
    <message>
        <source>A hint for whoever looks after advertising law, not legal advice.</source>
        <translation>供負責廣告法規的人參考，不是法律意見。</translation>
    </message>
</context>
<context>
    <name>MarketCards</name>
    <message>
        <source>Add a market variable</source>
        <translation>新增市場變數</translation>
    </message>
    <message>
        <source>→ Opportunity: {conclusion}</source>
        <translation>→ 機會：{conclusion}</translation>
    </message>
    <message>
        <source>what changes around them, and what follows for us</source>
        <translation>他們周遭在變什麼，我們該怎麼做</translation>
    </message>
    <message numerus="yes">
        <source>%n without a conclusion</source>
        <translation>
            <numerusform>%n項沒有結論</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a market variable</source>
        <translation>移動市場變數</translation>
    </message>
</context>
<context>
    <name>MarketVariable</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>What it means for us</source>
        <translation>對我們的意義</translation>
    </message>
    <message>
        <source>Move, duplicate, delete</source>
        <translation>移動、建立副本、刪除</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>發生什麼變化</translation>
    </message>
    <message>
        <source>Effect on their business issue</source>
        <translation>對他們業務課題的影響</translation>
    </message>
    <message>
        <source>What follows for us</source>
        <translation>我們的結論</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Yes</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分支援</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不支援</translation>
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
        <translation>CSV或XLSX表格：每列一個比較項目，每欄一個產品。按下「匯入」之前不會寫入任何內容。</translation>
    </message>
    <message>
        <source>A comparison takes 2,000 rows and 260 columns: what stands beyond is left out.</source>
        <translation>比較表最多2,000列、260欄：超出部分不匯入。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>第{number}欄</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用詞</translation>
    </message>
    <message>
        <source>means</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Say which column holds what buyers compare.</source>
        <translation>請指明哪一欄是比較項目。</translation>
    </message>
    <message>
        <source>Import a comparison</source>
        <translation>匯入功能比較表</translation>
    </message>
</context>
<context>
    <name>MatrixImportWords</name>
    <message>
        <source>the rows</source>
        <translation>比較項目</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>our product</source>
        <translation>我們的產品</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Nothing in the column of the rows</source>
        <translation>比較項目這一欄是空的</translation>
    </message>
    <message>
        <source>Longer than a name may be</source>
        <translation>名稱過長</translation>
    </message>
    <message>
        <source>Characters that cannot be read. Try another encoding.</source>
        <translation>有無法辨識的字元，請換一種編碼。</translation>
    </message>
    <message>
        <source>Named like a row above; that one came in</source>
        <translation>與上方某列同名；已匯入上方那列</translation>
    </message>
    <message>
        <source>{count} new rows</source>
        <translation>新增{count}列</translation>
    </message>
    <message>
        <source>{count} rows already here</source>
        <translation>{count}列已存在</translation>
    </message>
    <message>
        <source>{count} new competitors</source>
        <translation>新增{count}個競品</translation>
    </message>
    <message>
        <source>{count} marks</source>
        <translation>{count}個標記</translation>
    </message>
    <message>
        <source>{count} cells with words that are no mark</source>
        <translation>{count}格用詞不是標記</translation>
    </message>
    <message>
        <source>{count} rows left out</source>
        <translation>{count}列不匯入</translation>
    </message>
</context>
<context>
    <name>MatrixMenu</name>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>在下方新增項目</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>開啟競品資料</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
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
        <translation>移到分類</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>無分類</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>新分類</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>刪除%n個比較項目</numerusform>
        </translation>
    </message>
    <message>
        <source>1 · hardly counts</source>
        <translation>1 · 幾乎不看</translation>
    </message>
    <message>
        <source>2 · counts a little</source>
        <translation>2 · 有點在意</translation>
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
        <translation>5 · 決定成敗</translation>
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
        <translation>買方比較什麼</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>我們</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Oldest proof</source>
        <translation>最舊佐證</translation>
    </message>
    <message>
        <source>{row}, {who}: {mark}</source>
        <translation>{row}，{who}：{mark}</translation>
    </message>
    <message>
        <source>no proof for {names}</source>
        <translation>{names}無佐證</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>{row}: nobody said yet how much it counts (keys 1 to 5)</source>
        <translation>{row}：還沒有寫明重要度（按鍵1到5）</translation>
    </message>
    <message>
        <source>{row}: importance {value} of 5</source>
        <translation>{row}：重要度{value}（滿分5）</translation>
    </message>
</context>
<context>
    <name>MatrixTools</name>
    <message>
        <source>no group</source>
        <translation>不選客群</translation>
    </message>
    <message>
        <source>Unnamed group</source>
        <translation>未命名客群</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>貼上表格</translation>
    </message>
    <message>
        <source>Fold all headings</source>
        <translation>摺疊所有標題</translation>
    </message>
    <message>
        <source>Unfold all headings</source>
        <translation>展開所有標題</translation>
    </message>
    <message>
        <source>Import a comparison…</source>
        <translation>匯入功能比較表…</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>查看競爭格局圖</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>To which role</source>
        <translation>對哪個角色</translation>
    </message>
    <message>
        <source>A short title, if it needs one</source>
        <translation>簡短的標題，需要時再寫</translation>
    </message>
    <message>
        <source>The sentence itself</source>
        <translation>訊息本身，一句話</translation>
    </message>
    <message>
        <source>Move, copy or delete</source>
        <translation>移動、複製或刪除</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>由此證明</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>往前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>往後移</translation>
    </message>
    <message>
        <source>Stands in the house as</source>
        <translation>在訊息屋中作為</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Put a message elsewhere in the house</source>
        <translation>把訊息放到訊息屋的其他位置</translation>
    </message>
    <message>
        <source>Duplicate a message</source>
        <translation>建立訊息複本</translation>
    </message>
    <message>
        <source>Delete a message</source>
        <translation>刪除訊息</translation>
    </message>
    <message>
        <source>Drag to move; Alt and an arrow key move it, too</source>
        <translation>拖曳即可移動；Alt加方向鍵也可移動</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>Tests with customers: open the list, or begin one</source>
        <translation>客戶測試：開啟清單，或新增一次</translation>
    </message>
    <message>
        <source>Begin a test with customers</source>
        <translation>新增客戶測試</translation>
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
        <translation>級別都不變</translation>
    </message>
    <message numerus="yes">
        <source>{features} and %n more</source>
        <translation>
            <numerusform>{features}，另有%n項</numerusform>
        </translation>
    </message>
    <message>
        <source>{criterion} {change}%:</source>
        <translation>{criterion} {change}%：</translation>
    </message>
    <message>
        <source>{tier} from {limit}:</source>
        <translation>{tier}，{limit} 分起：</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) change tier</source>
        <translation>
            <numerusform>%n個功能改變級別</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights from pairs:</source>
        <translation>兩兩比較得出的權重：</translation>
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
        <translation>種類</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>他們做了什麼</translation>
    </message>
    <message>
        <source>What it means for us</source>
        <translation>對我們代表什麼</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>It is kept as {name} in the folder {folder}.</source>
        <translation>檔案名稱是「{name}」，存放在資料夾「{folder}」。</translation>
    </message>
    <message>
        <source>It is kept in {folder}.</source>
        <translation>存放在資料夾「{folder}」。</translation>
    </message>
    <message>
        <source>The name is the one thing needed.</source>
        <translation>只需要名稱。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Everything else can wait, and can be changed later.</source>
        <translation>其他都可以稍後再填，隨時能改。</translation>
    </message>
    <message>
        <source>&amp;Product name</source>
        <translation>產品名稱(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language of its texts</source>
        <translation>文字的語言(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
</context>
<context>
    <name>NoticedCard</name>
    <message>
        <source>Before export</source>
        <translation>匯出前處理</translation>
    </message>
    <message>
        <source>Worth doing</source>
        <translation>值得處理</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Nothing here needs you now.</source>
        <translation>目前沒有需要您處理的事。</translation>
    </message>
    <message>
        <source>Once rooms fill, what they notice stands here: claims that fail, proof going stale, gaps.</source>
        <translation>各頁填入內容後，值得注意的事會出現在這裡：不成立的賣點主張、待複查的佐證、缺口。</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下來做什麼</translation>
    </message>
</context>
<context>
    <name>ObjectionsPage</name>
    <message>
        <source>objection</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Write down what customers doubt, in their words, and what sales may answer, before they ask.</source>
        <translation>用客戶的原話寫下他們的疑慮，以及業務可以怎樣回答——趕在客戶開口之前。</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>新增異議</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>由此佐證</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>無佐證</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>新異議</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s); 8 to 12 is the usual number</source>
        <translation>
            <numerusform>%n則異議；通常為8至12則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections: keep the 8 to 12 that come up most</source>
        <translation>
            <numerusform>%n則異議：保留最常出現的8至12則</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing left to bring in</source>
        <translation>沒有可帶入的了</translation>
    </message>
    <message>
        <source>Bring in objections</source>
        <translation>帶入異議</translation>
    </message>
</context>
<context>
    <name>OnePagerTexts</name>
    <message numerus="yes">
        <source>%n proof(s) are internal and cannot be printed.</source>
        <translation>
            <numerusform>%n個佐證重點僅限內部，不能印出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None is chosen: %n of the general page are printed.</source>
        <translation>
            <numerusform>未選擇：印出通用頁的%n個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a proof</source>
        <translation>列印佐證重點</translation>
    </message>
    <message>
        <source>Leave a proof out</source>
        <translation>不列印佐證重點</translation>
    </message>
</context>
<context>
    <name>OverviewFindings</name>
    <message numerus="yes">
        <source>%n text(s) for customers have no {language} yet.</source>
        <translation>
            <numerusform>%n條面向客戶的文字還沒有{language}。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” in {language}: {told}</source>
        <translation>「{text}」的{language}：{told}</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>未翻譯</translation>
    </message>
    <message>
        <source>original changed since</source>
        <translation>原文已改</translation>
    </message>
    <message>
        <source>numbers differ</source>
        <translation>數字不一致</translation>
    </message>
    <message>
        <source>units differ</source>
        <translation>單位不一致</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>名稱不一致</translation>
    </message>
    <message>
        <source>other script</source>
        <translation>繁簡混用</translation>
    </message>
    <message>
        <source>not in this language</source>
        <translation>不是這種語言</translation>
    </message>
    <message>
        <source>the numbers differ: {here} here, {there} in the original.</source>
        <translation>數字不一致：這裡是 {here}，原文是 {there}。</translation>
    </message>
    <message>
        <source>the original does not have the number {here}.</source>
        <translation>原文沒有數字 {here}。</translation>
    </message>
    <message>
        <source>the number {there} of the original is missing.</source>
        <translation>缺少原文的數字 {there}。</translation>
    </message>
    <message>
        <source>the names differ: {here} here, {there} in the original.</source>
        <translation>名稱不一致：這裡是 {here}，原文是 {there}。</translation>
    </message>
    <message>
        <source>the original does not name {here}.</source>
        <translation>原文沒有提到 {here}。</translation>
    </message>
    <message>
        <source>{there} of the original is not named.</source>
        <translation>沒有提到原文裡的 {there}。</translation>
    </message>
    <message>
        <source>there is no translation yet.</source>
        <translation>還沒有譯文。</translation>
    </message>
    <message>
        <source>the original changed after this was translated.</source>
        <translation>翻譯之後原文又改過。</translation>
    </message>
    <message>
        <source>the units differ: {here} here, {there} in the original.</source>
        <translation>單位不一致：這裡是 {here}，原文是 {there}。</translation>
    </message>
    <message>
        <source>characters of the other Chinese script: {here}</source>
        <translation>混入了簡體字或繁體字：{here}</translation>
    </message>
    <message>
        <source>this is the original once more, not a translation.</source>
        <translation>這只是照抄原文，並沒有翻譯。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A picture of “{name}” is not in the file. Choose it again, or remove it.</source>
        <translation>「{name}」的一張圖片不在檔案裡。請重新選擇，或移除它。</translation>
    </message>
    <message>
        <source>A picture is not in the file. Choose it again, or remove it.</source>
        <translation>有一張圖片不在檔案裡。請重新選擇，或移除它。</translation>
    </message>
    <message>
        <source>picture is lost</source>
        <translation>圖片遺失</translation>
    </message>
</context>
<context>
    <name>OverviewLanguages</name>
    <message>
        <source>Languages</source>
        <translation>多語言</translation>
    </message>
    <message>
        <source>Every text beside its translations. Double-click a text, or press F2, to write it here.</source>
        <translation>每條文字和它的譯文並排。按兩下文字，或按F2，即可在這裡改寫。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Find in all languages</source>
        <translation>在所有語言中尋找</translation>
    </message>
    <message>
        <source>For customers only</source>
        <translation>只看面向客戶的</translation>
    </message>
    <message>
        <source>Texts by language</source>
        <translation>各語言的文字</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>譯文仍然正確</translation>
    </message>
    <message>
        <source>The translation fits the original as it is now</source>
        <translation>譯文與現在的原文相符</translation>
    </message>
    <message>
        <source>Open its place</source>
        <translation>開啟所在位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>顯示起步步驟</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>專案設定</translation>
    </message>
    <message>
        <source>The first fifteen minutes</source>
        <translation>最初十五分鐘</translation>
    </message>
    <message>
        <source>What does it do, in one sentence?</source>
        <translation>用一句話說，它做什麼？</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Who buys? A role, a kind of company, a way of buying</source>
        <translation>誰來買？客戶角色、公司類型、購買方式</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>客戶角色</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客戶類型</translation>
    </message>
    <message>
        <source>Buying behaviour</source>
        <translation>購買行為</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>What would they use without you?</source>
        <translation>沒有您的產品，他們用什麼？</translation>
    </message>
    <message>
        <source>Spreadsheet and chat</source>
        <translation>試算表加群組聊天</translation>
    </message>
    <message>
        <source>What they would use without you</source>
        <translation>沒有您的產品時他們所用的方案</translation>
    </message>
    <message>
        <source>Have a comparison in Excel? Copy its cells and paste them</source>
        <translation>Excel 裡有比較表嗎？複製儲存格後貼進來</translation>
    </message>
    <message>
        <source>Go and paste it</source>
        <translation>前往貼上</translation>
    </message>
    <message>
        <source>Check the sentence we drafted</source>
        <translation>檢查我們起草的那句話</translation>
    </message>
    <message>
        <source>The drafted sentence</source>
        <translation>起草的句子</translation>
    </message>
    <message>
        <source>Keep this sentence</source>
        <translation>保留這句話</translation>
    </message>
    <message>
        <source>Open Positioning</source>
        <translation>開啟「定位」</translation>
    </message>
    <message>
        <source>Export your first sheet</source>
        <translation>匯出您的第一份文宣</translation>
    </message>
    <message>
        <source>Go to the kit</source>
        <translation>前往工具包</translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation>產品單頁</translation>
    </message>
    <message>
        <source>Double-click: whole page or readable size. Ctrl+wheel: zoom</source>
        <translation>按兩下：整頁或易讀大小。Ctrl+滾輪：縮放</translation>
    </message>
    <message>
        <source>The page as it will print</source>
        <translation>列印出來的頁面</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>多語言</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>Title of the field</source>
        <translation>欄位名稱</translation>
    </message>
    <message>
        <source>Words of the field</source>
        <translation>欄位內容</translation>
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
        <translation>刪除此欄位</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>None yet. Add what the six parts have no place for: a date, a price line, a legal note.</source>
        <translation>還沒有。六項裡放不下的寫在這裡：日期、價格說明、法務提示。</translation>
    </message>
    <message>
        <source>Add an own field</source>
        <translation>新增自訂欄位</translation>
    </message>
    <message>
        <source>Move an own field</source>
        <translation>移動自訂欄位</translation>
    </message>
    <message>
        <source>Delete an own field</source>
        <translation>刪除自訂欄位</translation>
    </message>
</context>
<context>
    <name>Pain</name>
    <message>
        <source>Pain</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>How bad, 1 to 5</source>
        <translation>嚴重程度，1到5</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>How often, 1 to 5</source>
        <translation>發生頻率，1到5</translation>
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
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>PainLine</name>
    <message>
        <source>Duplicate a pain</source>
        <translation>建立痛點複本</translation>
    </message>
    <message>
        <source>Delete a pain</source>
        <translation>刪除痛點</translation>
    </message>
    <message>
        <source>What hurts, in their own words</source>
        <translation>哪裡痛，用他們自己的話說</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>often</source>
        <translation>頻繁</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>the same</source>
        <translation>同樣重要</translation>
    </message>
    <message>
        <source>a little more</source>
        <translation>稍微重要</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>明顯重要</translation>
    </message>
    <message>
        <source>much more</source>
        <translation>重要得多</translation>
    </message>
    <message>
        <source>overwhelmingly more</source>
        <translation>極其重要</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>介於兩者之間</translation>
    </message>
    <message>
        <source>{number} · {words}</source>
        <comment>4 · in between</comment>
        <translation>{number} · {words}</translation>
    </message>
    <message>
        <source>Take this answer away</source>
        <translation>清除這項比較</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比較</translation>
    </message>
    <message>
        <source>{first} against {second}: {answer}</source>
        <translation>{first}與{second}相比：{answer}</translation>
    </message>
    <message>
        <source>Weights from comparisons in pairs</source>
        <translation>以兩兩比較決定權重</translation>
    </message>
    <message>
        <source>Which of the two matters more, and how much?</source>
        <translation>兩項之中哪一項更重要，重要多少？</translation>
    </message>
    <message>
        <source>Move the handle towards the one that matters more: 1 is the same, 3 a little, 5 clearly, 7 much, 9 overwhelmingly more. Weights are the geometric means (Saaty’s analytic hierarchy process).</source>
        <translation>將滑桿移向更重要的一項：1 為同樣重要，3 為稍微重要，5 為明顯重要，7 為重要得多，9 為極其重要。權重取幾何平均數（Saaty 的層級分析法）。</translation>
    </message>
    <message>
        <source>Locked weights stay as they are.</source>
        <translation>已鎖定的權重保持不變。</translation>
    </message>
    <message>
        <source>Weights, today and by these comparisons</source>
        <translation>權重：現在的與比較得出的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>留待以後</translation>
    </message>
    <message>
        <source>Keep the comparisons and leave the weights as they are</source>
        <translation>儲存比較結果，權重暫不改變</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>採用這些權重</translation>
    </message>
    <message>
        <source>{made} of {all} compared</source>
        <translation>已比較 {made}/{all}</translation>
    </message>
    <message>
        <source>Compare these with one of the others: {criteria}.</source>
        <translation>請將以下評分項目與其他任一項比較：{criteria}。</translation>
    </message>
    <message>
        <source>Consistency ratio {ratio}: the comparisons contradict each other (more than {limit}).</source>
        <translation>一致性比率 {ratio}：比較結果互相矛盾（超過 {limit}）。</translation>
    </message>
    <message>
        <source>Consistency ratio {ratio}: they agree well enough (up to {limit}).</source>
        <translation>一致性比率 {ratio}：足夠一致（不超過 {limit}）。</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>重新比較</translation>
    </message>
    <message>
        <source>It fits least: {first} against {second}, {said}. The others say: {implied}.</source>
        <translation>最不一致的是{first}與{second}：{said}。從其他比較推算：{implied}。</translation>
    </message>
    <message>
        <source>{criterion} {steps}</source>
        <translation>{criterion} {steps}</translation>
    </message>
    <message>
        <source>No feature changes tier.</source>
        <translation>沒有功能改變級別。</translation>
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
            <numerusform>%n個功能將改變級別：</numerusform>
        </translation>
    </message>
    <message>
        <source>Take weights from pairs</source>
        <translation>採用兩兩比較的權重</translation>
    </message>
    <message>
        <source>Keep comparisons in pairs</source>
        <translation>儲存兩兩比較</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Reading the project…</source>
        <translation>正在讀取專案…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the initials of the pinyin.</source>
        <translation>沒有找到。請試試更少的字，或拼音首字母。</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to go there · Esc to close</source>
        <translation>↑ ↓ 選擇 · Enter 前往 · Esc 關閉</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search everything, or type a command</source>
        <translation>搜尋任何內容，或輸入命令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Copy table: {thing}</source>
        <translation>複製表格：{thing}</translation>
    </message>
    <message>
        <source>Paste into table: {thing}</source>
        <translation>貼到表格：{thing}</translation>
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
        <translation>非目標</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>貼上%n列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>新增%n列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>變更%n列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n列無變化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>未採用%n列</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} cells: too many for one paste. Paste a part at a time.</source>
        <translation>超過 {count} 個儲存格，一次無法貼上這麼多。請分批貼上。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two words one may write</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>One of these: {words}</source>
        <translation>應為其中之一：{words}</translation>
    </message>
    <message>
        <source>Stands in line {line} already, with other cells.</source>
        <translation>第{line}列已有同一項，內容不同。</translation>
    </message>
    <message>
        <source>Several have this name: write the code.</source>
        <translation>有多項同名：請填寫代碼。</translation>
    </message>
    <message>
        <source>Several rows have this name: write their codes, too.</source>
        <translation>有多列同名：請同時填寫代碼。</translation>
    </message>
    <message>
        <source>Nothing here has this name.</source>
        <translation>這裡沒有叫這個名稱的內容。</translation>
    </message>
    <message>
        <source>Day or month first? Write it as 2026-06-03.</source>
        <translation>是先日後月還是先月後日？請寫成 2026-06-03。</translation>
    </message>
    <message>
        <source>Beyond the last column.</source>
        <translation>超出最後一欄。</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) or column(s)</source>
        <translation>
            <numerusform>新增%n列或欄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>變更%n個儲存格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) already so</source>
        <translation>
            <numerusform>%n個儲存格無變化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out</source>
        <translation>
            <numerusform>未採用%n個儲存格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>從試算表貼上</translation>
    </message>
    <message>
        <source>The first line holds the names of the columns</source>
        <translation>第一列是各欄的名稱</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Copy the lines left out</source>
        <translation>複製未採用的列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading the cells…</source>
        <translation>正在讀取儲存格…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>This is what the paste would do</source>
        <translation>貼上後的結果</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>沒有可貼上的內容</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>貼上%n列</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No column names the rows: they are filled in from “{row}” on.</source>
        <translation>沒有能辨認各列的欄，因此從「{row}」這一列起依次填入。</translation>
    </message>
    <message>
        <source>Not known here: {columns}</source>
        <translation>這裡沒有這些欄：{columns}</translation>
    </message>
    <message>
        <source>Reckoned here, so not pasted: {columns}</source>
        <translation>由系統算出，不貼上：{columns}</translation>
    </message>
    <message>
        <source>“{header}” goes to</source>
        <translation>「{header}」對應</translation>
    </message>
    <message>
        <source>— nowhere: left out —</source>
        <translation>——不採用——</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 處</translation>
    </message>
    <message>
        <source>Cancelled: nothing was pasted.</source>
        <translation>已取消，沒有貼上任何內容。</translation>
    </message>
</context>
<context>
    <name>PersonaCopies</name>
    <message>
        <source>Copy the role into this project</source>
        <translation>把角色複製到這個專案</translation>
    </message>
    <message>
        <source>This is the project you are in. To have the role twice, duplicate it.</source>
        <translation>這就是目前的專案。如需兩個相同的角色，請使用複製。</translation>
    </message>
    <message>
        <source>Bring in the role “{name}”</source>
        <translation>帶入角色「{name}」</translation>
    </message>
    <message>
        <source>“{name}” is open in another window. Close it there first, or go to that window and bring the role in from here.</source>
        <translation>「{name}」已在另一個視窗開啟。請先在那裡關閉它，或者在那個視窗中從本專案帶入角色。</translation>
    </message>
    <message>
        <source>“{role}” is now in “{name}”, too.</source>
        <translation>「{role}」已複製到「{name}」。</translation>
    </message>
    <message>
        <source>Bring roles in from this project</source>
        <translation>從這個專案帶入客戶角色</translation>
    </message>
    <message>
        <source>“{name}” has no role to bring in.</source>
        <translation>「{name}」沒有可以帶入的客戶角色。</translation>
    </message>
    <message>
        <source>Bring in roles from “{name}”</source>
        <translation>從「{name}」帶入客戶角色</translation>
    </message>
    <message>
        <source>Projects (*.pmm)</source>
        <translation>專案 (*.pmm)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>客戶角色</translation>
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
        <translation>所處位置，1到5</translation>
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
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
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
        <translation>關聯客戶類型</translation>
    </message>
    <message>
        <source>Unlink a customer type</source>
        <translation>取消關聯客戶類型</translation>
    </message>
</context>
<context>
    <name>PersonasPage</name>
    <message>
        <source>role</source>
        <translation>客戶角色</translation>
    </message>
    <message>
        <source>Add a pain</source>
        <translation>新增痛點</translation>
    </message>
    <message>
        <source>Move a pain</source>
        <translation>移動痛點</translation>
    </message>
    <message>
        <source>Add a trait</source>
        <translation>新增特質</translation>
    </message>
    <message>
        <source>Move a trait</source>
        <translation>移動特質</translation>
    </message>
    <message>
        <source>A name to picture, for example Lin Wei</source>
        <translation>方便想像的名字，例如林薇</translation>
    </message>
    <message>
        <source>“…”</source>
        <translation>「…」</translation>
    </message>
    <message>
        <source>Which people take part in the decision? Each role becomes a portrait one can picture.</source>
        <translation>哪些人參與決策？每個角色都成為一份能具體想像的人物誌。</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>新增角色</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>非目標</translation>
    </message>
    <message>
        <source>Not a target</source>
        <translation>非目標客戶</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪貼簿上沒有圖片。</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>圖片 ({patterns})</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大顯示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>新增圖片</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>取代…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Paste, drop or choose a picture</source>
        <translation>貼上、拖入或選擇一張圖片</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原樣</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Paste, drop or choose a picture</source>
        <translation>貼上、拖入或選擇一張圖片</translation>
    </message>
    <message>
        <source>There is a picture.</source>
        <translation>已有圖片。</translation>
    </message>
    <message>
        <source>Bringing the picture in…</source>
        <translation>正在匯入圖片…</translation>
    </message>
    <message>
        <source>This picture is not in the file.</source>
        <translation>檔案中沒有這張圖片。</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
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
        <translation>查看項目</translation>
    </message>
    <message>
        <source>Look at a place</source>
        <translation>勾選查看項目</translation>
    </message>
    <message>
        <source>Take a place off the list</source>
        <translation>從清單移除查看項目</translation>
    </message>
    <message>
        <source>Add a place to look</source>
        <translation>新增查看項目</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>查看項目</translation>
    </message>
    <message>
        <source>Evidence found there</source>
        <translation>在那裡能找到的佐證</translation>
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
        <translation>推廣簡報</translation>
    </message>
    <message>
        <source>Add brief</source>
        <translation>新增簡報</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Slogan (core value)</source>
        <translation>標語（核心價值）</translation>
    </message>
    <message>
        <source>Customer portrait</source>
        <translation>客戶人物誌</translation>
    </message>
    <message>
        <source>Customer pains</source>
        <translation>客戶痛點</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>Value description</source>
        <translation>價值說明</translation>
    </message>
    <message>
        <source>Customer scenario: time, place, people</source>
        <translation>客戶情境：時間、地點、人物</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>whatever else your launch needs</source>
        <translation>上市還需要說明的其他內容</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>新增欄位</translation>
    </message>
</context>
<context>
    <name>PositioningCanvas</name>
    <message>
        <source>Value proposition</source>
        <translation>價值主張</translation>
    </message>
    <message>
        <source>Write the statement</source>
        <translation>撰寫定位陳述</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>這個版本的名稱</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Who … (their situation)</source>
        <translation>他們的處境</translation>
    </message>
    <message>
        <source>Is a … (category)</source>
        <translation>是一款…（品類）</translation>
    </message>
    <message>
        <source>That … (what it does for them)</source>
        <translation>它能…（為客戶做什麼）</translation>
    </message>
    <message>
        <source>Unlike … (the alternative)</source>
        <translation>不同於…（替代方案）</translation>
    </message>
    <message>
        <source>It … (the difference)</source>
        <translation>它…（差異）</translation>
    </message>
    <message>
        <source>What waiting costs them</source>
        <translation>等待的代價</translation>
    </message>
    <message>
        <source>Or the statement as one text (it stands instead of the sentence made of the slots)</source>
        <translation>或把定位陳述寫成一整段（取代由欄位組成的句子）</translation>
    </message>
    <message>
        <source>Note (internal)</source>
        <translation>備註（僅限內部）</translation>
    </message>
    <message>
        <source>Would it survive a buyer?</source>
        <translation>經得起買方質疑嗎？</translation>
    </message>
    <message>
        <source>Message per role</source>
        <translation>各角色的溝通話術</translation>
    </message>
    <message>
        <source>Date of this version</source>
        <translation>此版日期</translation>
    </message>
    <message>
        <source>Begin from another group’s canvas</source>
        <translation>沿用其他客群的畫布</translation>
    </message>
    <message>
        <source>Check another sentence…</source>
        <translation>檢查另一句話…</translation>
    </message>
</context>
<context>
    <name>PositioningChain</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Only what is broken</source>
        <translation>只看斷開的</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Where it breaks</source>
        <translation>斷在哪裡</translation>
    </message>
    <message>
        <source>Where the chain breaks</source>
        <translation>鏈條斷在哪裡</translation>
    </message>
</context>
<context>
    <name>PositioningClaims</name>
    <message>
        <source>Claims</source>
        <translation>賣點主張</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>新增賣點主張</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>The claim, as a customer reads it</source>
        <translation>賣點主張，以客戶讀到的文字</translation>
    </message>
    <message>
        <source>Note (internal)</source>
        <translation>備註（僅限內部）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Would it be true of another supplier?</source>
        <translation>換成別家供應商也成立嗎？</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>它的依據</translation>
    </message>
    <message>
        <source>rows of the comparison, all of them together</source>
        <translation>比較項目，須全部成立</translation>
    </message>
    <message>
        <source>Comparison row to add</source>
        <translation>要加入的比較項目</translation>
    </message>
    <message>
        <source>Rest on this row</source>
        <translation>以此項目為依據</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>由什麼佐證</translation>
    </message>
    <message>
        <source>proofs for customers, and evidence of our own</source>
        <translation>可給客戶看的佐證重點，以及我們自己的佐證</translation>
    </message>
    <message>
        <source>Last written or reviewed</source>
        <translation>最近改寫或複查</translation>
    </message>
</context>
<context>
    <name>PositioningCompare</name>
    <message>
        <source>Compare versions</source>
        <translation>比較版本</translation>
    </message>
    <message>
        <source>Version at the left</source>
        <translation>左側版本</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>左右對調</translation>
    </message>
    <message>
        <source>Version at the right</source>
        <translation>右側版本</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同之處</translation>
    </message>
    <message>
        <source>Restore the left one as a new version</source>
        <translation>把左側版本還原為新版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>賣點主張「{name}」言過其實：「{row}」我們只做到一部分。</translation>
    </message>
    <message>
        <source>The claim “{name}” fails the swap test: it is also true of {rivals}.</source>
        <translation>賣點主張「{name}」沒有通過換名測試：換成{rivals}也成立。</translation>
    </message>
    <message>
        <source>The claim “{name}” is unproven: nobody knows whether {rivals} can say it too.</source>
        <translation>賣點主張「{name}」待證實：沒人知道{rivals}是否也能這樣說。</translation>
    </message>
    <message>
        <source>The claim “{name}” is weak: {rivals} can partly say it too.</source>
        <translation>賣點主張「{name}」偏弱：{rivals}也能說到一部分。</translation>
    </message>
    <message>
        <source>The claim “{name}” rests on proof {age} days old ({rival}, “{row}”); the limit is {limit}.</source>
        <translation>賣點主張「{name}」的佐證已有{age}天（{rival}，「{row}」）；上限是{limit}天。</translation>
    </message>
    <message>
        <source>The claim “{name}” rests on nothing that buyers compare yet.</source>
        <translation>賣點主張「{name}」還沒有任何比較項目作為依據。</translation>
    </message>
    <message>
        <source>The message “{name}” promises what is only partly ours: “{row}”.</source>
        <translation>訊息「{name}」承諾了我們只做到一部分的事：「{row}」。</translation>
    </message>
    <message>
        <source>The message “{name}” says a claim that does not survive: “{claim}”.</source>
        <translation>訊息「{name}」引用了站不住腳的賣點主張：「{claim}」。</translation>
    </message>
    <message>
        <source>Nobody has written yet what we say to {name}.</source>
        <translation>還沒有人寫下對{name}的溝通話術。</translation>
    </message>
    <message>
        <source>The proof “{name}” has no date.</source>
        <translation>佐證重點「{name}」沒有日期。</translation>
    </message>
    <message>
        <source>The proof “{name}” is dated {date}, after the as-of date.</source>
        <translation>佐證重點「{name}」的日期是{date}，晚於資料截止日。</translation>
    </message>
    <message>
        <source>The proof “{name}” is {age} days old; the limit is {limit}.</source>
        <translation>佐證重點「{name}」已有{age}天；上限是{limit}天。</translation>
    </message>
    <message>
        <source>The proof “{name}” may be shown to customers, but no customer has allowed it.</source>
        <translation>佐證重點「{name}」設為可給客戶，但沒有客戶授權。</translation>
    </message>
    <message>
        <source>The proof “{name}” names a customer who allowed only anonymous use.</source>
        <translation>佐證重點「{name}」提到了僅限匿名的客戶。</translation>
    </message>
    <message>
        <source>The statement of “{name}” still lacks: {slots}.</source>
        <translation>「{name}」的定位陳述還缺少：{slots}。</translation>
    </message>
    <message>
        <source>The canvas “{name}” has empty blocks: {blocks}.</source>
        <translation>畫布「{name}」有空白區塊：{blocks}。</translation>
    </message>
    <message>
        <source>“{name}” does not say what waiting costs the customer.</source>
        <translation>「{name}」沒有說明客戶等待的代價。</translation>
    </message>
    <message>
        <source>over-claim</source>
        <translation>言過其實</translation>
    </message>
    <message>
        <source>fails: {rivals}</source>
        <translation>不成立：{rivals}</translation>
    </message>
    <message>
        <source>unproven: {rivals}</source>
        <translation>待證實：{rivals}</translation>
    </message>
    <message>
        <source>weak: {rivals}</source>
        <translation>偏弱：{rivals}</translation>
    </message>
    <message>
        <source>proof {age} days old</source>
        <translation>佐證已有{age}天</translation>
    </message>
    <message>
        <source>rests on nothing</source>
        <translation>沒有依據</translation>
    </message>
    <message>
        <source>over-claim: {row}</source>
        <translation>言過其實：{row}</translation>
    </message>
    <message>
        <source>claim does not survive</source>
        <translation>賣點主張站不住腳</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>沒有溝通話術</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>沒有日期</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>日期在未來</translation>
    </message>
    <message>
        <source>{age} days old</source>
        <translation>已有{age}天</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>沒有授權</translation>
    </message>
    <message>
        <source>names the customer</source>
        <translation>提到客戶名稱</translation>
    </message>
    <message>
        <source>statement incomplete</source>
        <translation>定位陳述不完整</translation>
    </message>
    <message>
        <source>empty blocks</source>
        <translation>區塊空白</translation>
    </message>
    <message>
        <source>no cost of waiting</source>
        <translation>沒有等待的代價</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>「{word}」</translation>
    </message>
    <message>
        <source>Buyers would not say {words}: “{text}”</source>
        <translation>客戶不會說{words}：「{text}」</translation>
    </message>
    <message>
        <source>Nothing explains {words}: “{text}”</source>
        <translation>沒有解釋{words}：「{text}」</translation>
    </message>
    <message>
        <source>Advertising rules may restrict {words}; have it looked at: “{text}”</source>
        <translation>{words}可能受廣告法規限制，請找人看一下：「{text}」</translation>
    </message>
    <message>
        <source>The comparison says otherwise of {rival} (“{row}”): “{text}”</source>
        <translation>比較表裡{rival}不是這樣（「{row}」）：「{text}」</translation>
    </message>
    <message>
        <source>The brand does not use {words}: “{text}”</source>
        <translation>品牌不用{words}：「{text}」</translation>
    </message>
    <message>
        <source>strange: {words}</source>
        <translation>客戶不說：{words}</translation>
    </message>
    <message>
        <source>not explained: {words}</source>
        <translation>未解釋：{words}</translation>
    </message>
    <message>
        <source>restricted: {words}</source>
        <translation>受限用語：{words}</translation>
    </message>
    <message>
        <source>refuted: {rival}</source>
        <translation>與比較表不符：{rival}</translation>
    </message>
    <message>
        <source>banned: {words}</source>
        <translation>禁用：{words}</translation>
    </message>
    <message>
        <source>No message answers these pains of {role}: {pains}.</source>
        <translation>{role}的這些痛點沒有訊息回應：{pains}。</translation>
    </message>
    <message>
        <source>Nobody has answered “{name}” yet.</source>
        <translation>「{name}」還沒有回答。</translation>
    </message>
    <message>
        <source>The answer to “{name}” has no proof.</source>
        <translation>對「{name}」的回答沒有佐證重點。</translation>
    </message>
    <message>
        <source>A proof proves itself: {path}. Say where it comes from outside of this circle.</source>
        <translation>佐證重點在佐證自己：{path}。請寫明循環之外的出處。</translation>
    </message>
    <message>
        <source>A proof leads back to itself: {path}. Only what lies outside of the circle counts.</source>
        <translation>佐證重點又回到自身：{path}。只有循環之外的才算數。</translation>
    </message>
    <message>
        <source>No customer has heard the message “{name}” yet.</source>
        <translation>還沒有客戶聽過「{name}」。</translation>
    </message>
    <message>
        <source>The message “{message}” did not pass its test, and nothing has followed from it.</source>
        <translation>「{message}」沒有通過測試，之後也沒有任何調整。</translation>
    </message>
    <message>
        <source>The message “{name}” has other words now than those that passed the test.</source>
        <translation>「{name}」現在的文字與通過測試的不同。</translation>
    </message>
    <message>
        <source>“{name}” rests on something that changed: look at it again.</source>
        <translation>「{name}」所依據的內容變了，請複查。</translation>
    </message>
    <message>
        <source>{count} unanswered</source>
        <translation>{count}個未回應</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>無佐證</translation>
    </message>
    <message>
        <source>circular: {path}</source>
        <translation>循環：{path}</translation>
    </message>
    <message>
        <source>partly circular</source>
        <translation>部分循環</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未測試</translation>
    </message>
    <message>
        <source>not acted on</source>
        <translation>未跟進</translation>
    </message>
    <message>
        <source>changed since the test</source>
        <translation>測試後有改動</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待複查</translation>
    </message>
    <message>
        <source>“{name}” has messages, but no canvas of its own or for all customers.</source>
        <translation>「{name}」已有話術，卻沒有自己的畫布，也沒有面向全部客戶的畫布。</translation>
    </message>
    <message>
        <source>Of the versions of the canvas for “{group}” none is current, so none is printed.</source>
        <translation>「{group}」的畫布沒有現行版本，因此不會印出。</translation>
    </message>
    <message>
        <source>Several versions of the canvas for “{group}” are current; “{name}” is the one that is printed.</source>
        <translation>「{group}」的畫布有多個現行版本；印出的是「{name}」。</translation>
    </message>
    <message>
        <source>The canvas “{name}” holds nothing yet: begin with the alternatives.</source>
        <translation>畫布「{name}」還是空的：請從替代方案開始。</translation>
    </message>
    <message>
        <source>The statement of “{name}” takes {seconds} seconds to say; {limit} are enough.</source>
        <translation>「{name}」的定位語句要說{seconds}秒；{limit}秒就夠了。</translation>
    </message>
    <message>
        <source>The pitch of {limit} seconds of “{name}” takes {seconds} seconds.</source>
        <translation>「{name}」的{limit}秒簡報要說{seconds}秒。</translation>
    </message>
    <message>
        <source>“{name}” stands on the canvas as a capability, but the feature is not live yet.</source>
        <translation>「{name}」在畫布上是獨有能力，但這項功能還沒有上線。</translation>
    </message>
    <message>
        <source>“{name}”: what you wrote would be composed otherwise by now: {columns}.</source>
        <translation>「{name}」：下列文字的組成內容已有變化：{columns}。</translation>
    </message>
    <message>
        <source>The scenario of the brief “{name}” does not seem to name {parts}.</source>
        <translation>簡報「{name}」的情境裡似乎還沒有：{parts}。</translation>
    </message>
    <message>
        <source>The brief “{name}” still lacks: {columns}.</source>
        <translation>簡報「{name}」還缺：{columns}。</translation>
    </message>
    <message>
        <source>no canvas</source>
        <translation>沒有畫布</translation>
    </message>
    <message>
        <source>none current</source>
        <translation>沒有現行版本</translation>
    </message>
    <message>
        <source>several current</source>
        <translation>多個現行版本</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚無內容</translation>
    </message>
    <message>
        <source>{seconds} s to say</source>
        <translation>要說{seconds}秒</translation>
    </message>
    <message>
        <source>not live yet</source>
        <translation>尚未上線</translation>
    </message>
    <message>
        <source>composed otherwise</source>
        <translation>組成內容有變</translation>
    </message>
    <message>
        <source>scenario incomplete</source>
        <translation>情境不完整</translation>
    </message>
    <message>
        <source>brief incomplete</source>
        <translation>簡報不完整</translation>
    </message>
</context>
<context>
    <name>PositioningHouse</name>
    <message>
        <source>Roof</source>
        <translation>屋頂</translation>
    </message>
    <message>
        <source>the one sentence everything else holds up</source>
        <translation>由其他一切支撐的那一句話</translation>
    </message>
    <message>
        <source>Add roof</source>
        <translation>新增屋頂</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>three to five reasons to believe the roof</source>
        <translation>三到五個相信屋頂的理由</translation>
    </message>
    <message>
        <source>Add pillar</source>
        <translation>新增支柱</translation>
    </message>
    <message>
        <source>Messages to roles</source>
        <translation>各角色的溝通話術</translation>
    </message>
    <message>
        <source>what each person in the purchase needs to hear</source>
        <translation>參與購買的每個人需要聽到什麼</translation>
    </message>
    <message>
        <source>Add message</source>
        <translation>新增溝通話術</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>地基</translation>
    </message>
    <message>
        <source>the proofs everything stands on</source>
        <translation>一切所依據的佐證重點</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>新增佐證重點</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>回應了什麼</translation>
    </message>
    <message>
        <source>which message answers which pain; click a field to tie them</source>
        <translation>哪則訊息回應哪個痛點；點一下欄位即可對應</translation>
    </message>
    <message>
        <source>Which message answers which pain</source>
        <translation>哪則訊息回應哪個痛點</translation>
    </message>
</context>
<context>
    <name>PositioningMessage</name>
    <message>
        <source>It says the claim</source>
        <translation>它所說的賣點主張</translation>
    </message>
    <message>
        <source>Note (internal)</source>
        <translation>備註（僅限內部）</translation>
    </message>
    <message>
        <source>Last written or reviewed</source>
        <translation>最近改寫或複查</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Claim, note and day of review</source>
        <translation>賣點主張、備註和複查日期</translation>
    </message>
</context>
<context>
    <name>PositioningObjections</name>
    <message>
        <source>Objections</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>新增異議</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>帶入</translation>
    </message>
    <message>
        <source>Doubts already written down for a role or on a battlecard</source>
        <translation>客戶角色或作戰卡上已寫下的疑慮</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>What they say, in their words</source>
        <translation>客戶怎麼說（原話）</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>我們怎麼答</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>誰會這麼說</translation>
    </message>
    <message>
        <source>With whom in mind</source>
        <translation>心裡想的是哪家競品</translation>
    </message>
    <message>
        <source>Who may see the answer</source>
        <translation>誰可以看到回答</translation>
    </message>
    <message>
        <source>Last written or reviewed</source>
        <translation>最近改寫或複查</translation>
    </message>
    <message>
        <source>Note (internal)</source>
        <translation>備註（僅限內部）</translation>
    </message>
    <message>
        <source>What proves the answer</source>
        <translation>回答由什麼佐證</translation>
    </message>
    <message>
        <source>numbers and quotes a customer may see</source>
        <translation>可給客戶看的數字和原話</translation>
    </message>
</context>
<context>
    <name>PositioningProofs</name>
    <message>
        <source>Proofs</source>
        <translation>佐證重點</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>新增佐證重點</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>The proof, as a customer reads it</source>
        <translation>佐證重點，以客戶讀到的文字</translation>
    </message>
    <message>
        <source>Its number, for a sheet</source>
        <translation>它的數字，供文宣使用</translation>
    </message>
    <message>
        <source>What the number counts, for whom, over what time</source>
        <translation>數字計算什麼、對象是誰、期間多長</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Customer permission</source>
        <translation>客戶授權</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>誰可以看</translation>
    </message>
    <message>
        <source>Customer (internal)</source>
        <translation>客戶（僅限內部）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>How many it was counted from (n)</source>
        <translation>樣本數（n）</translation>
    </message>
    <message>
        <source>What the customer said, word for word</source>
        <translation>客戶原話</translation>
    </message>
    <message>
        <source>Who said it, as it may be printed</source>
        <translation>說話者（可印出的稱呼）</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>evidence; or another proof or claim that it only repeats</source>
        <translation>佐證；或者它只是轉述的另一佐證重點或主張</translation>
    </message>
    <message>
        <source>What it backs</source>
        <translation>支撐了什麼</translation>
    </message>
</context>
<context>
    <name>PositioningStatements</name>
    <message>
        <source>The sentence</source>
        <translation>定位語句</translation>
    </message>
    <message>
        <source>Click on its words to change them</source>
        <translation>點選其中的文字即可修改</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Pitches</source>
        <translation>電梯簡報</translation>
    </message>
    <message>
        <source>composed from the canvas; what you write here is yours</source>
        <translation>由畫布組成；在這裡改寫後即為自己的文字</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10秒</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the pitch of 10 seconds</source>
        <translation>複製10秒簡報</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30秒</translation>
    </message>
    <message>
        <source>Copy the pitch of 30 seconds</source>
        <translation>複製30秒簡報</translation>
    </message>
    <message>
        <source>60 seconds</source>
        <translation>60秒</translation>
    </message>
    <message>
        <source>Copy the pitch of 60 seconds</source>
        <translation>複製60秒簡報</translation>
    </message>
    <message>
        <source>Four pillars</source>
        <translation>四支柱</translation>
    </message>
    <message>
        <source>what it is for, for whom, instead of what, and what is different</source>
        <translation>用來做什麼，給誰用，替代什麼，有何不同</translation>
    </message>
    <message>
        <source>Use case and category</source>
        <translation>用途與品類</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品類</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>Type of company</source>
        <translation>公司類型</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>對方的承諾</translation>
    </message>
    <message>
        <source>Where it falls short</source>
        <translation>對方的不足</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Our difference</source>
        <translation>我們的不同</translation>
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
        <translation>為什麼選我們，經得起買方質疑嗎</translation>
    </message>
    <message>
        <source>Preview sheet</source>
        <translation>預覽單頁</translation>
    </message>
</context>
<context>
    <name>PositioningUpkeep</name>
    <message>
        <source>Show what is done</source>
        <translation>顯示已完成</translation>
    </message>
    <message>
        <source>Texts that rest on something that changed. Look at them, change them if need be, and mark them as reviewed.</source>
        <translation>這些文字所依據的內容變了。看一看，需要就改，然後標記為已複查。</translation>
    </message>
    <message>
        <source>Texts to review</source>
        <translation>待複查的文字</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>標記為已複查</translation>
    </message>
    <message>
        <source>Tests with customers</source>
        <translation>客戶測試</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>新增測試</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Which message</source>
        <translation>哪則訊息</translation>
    </message>
    <message>
        <source>The words they were shown</source>
        <translation>給他們看的文字</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>How many (n)</source>
        <translation>人數（n）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>統計了什麼</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>他們怎麼說</translation>
    </message>
    <message>
        <source>What we change because of it</source>
        <translation>因此做什麼調整</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>調整日期</translation>
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
        <translation>目標客群</translation>
    </message>
    <message>
        <source>Make this the current one</source>
        <translation>設為現行版本</translation>
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
        <translation>從專案選取</translation>
    </message>
</context>
<context>
    <name>PositioningWordList</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>新增詞語</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用詞</translation>
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
        <translation>獨有能力</translation>
    </message>
    <message>
        <source>Value, with proof</source>
        <translation>價值與佐證</translation>
    </message>
    <message>
        <source>Best-fit customers</source>
        <translation>最適合的客戶</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品類</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>為什麼是現在</translation>
    </message>
    <message>
        <source>For</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>who</source>
        <translation>處境</translation>
    </message>
    <message>
        <source>is a</source>
        <translation>品類</translation>
    </message>
    <message>
        <source>that</source>
        <translation>帶來的價值</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>it</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>May be named</source>
        <translation>可具名</translation>
    </message>
    <message>
        <source>Anonymous only</source>
        <translation>僅限匿名</translation>
    </message>
    <message>
        <source>Our own measurement</source>
        <translation>我們自己的量測</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未詢問</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>屋頂</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>Message to a role</source>
        <translation>溝通話術</translation>
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
        <translation>待證實</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Over-claim</source>
        <translation>言過其實</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>訪談</translation>
    </message>
    <message>
        <source>Small promotion</source>
        <translation>小規模推廣</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>問卷</translation>
    </message>
    <message>
        <source>Sales call</source>
        <translation>業務拜訪</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>好壞參半</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未測試</translation>
    </message>
    <message>
        <source>test is open</source>
        <translation>測試中</translation>
    </message>
    <message>
        <source>test passed</source>
        <translation>測試通過</translation>
    </message>
    <message>
        <source>acted on the test</source>
        <translation>已依測試調整</translation>
    </message>
    <message>
        <source>not acted on</source>
        <translation>未跟進</translation>
    </message>
    <message>
        <source>changed since the test</source>
        <translation>測試後有改動</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>佐證重點</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>無訊息</translation>
    </message>
    <message>
        <source>No message answers this pain.</source>
        <translation>沒有訊息回應這個痛點。</translation>
    </message>
    <message>
        <source>rests on nothing</source>
        <translation>沒有依託</translation>
    </message>
    <message>
        <source>It answers a pain, but rests on nothing that we have: choose a row or a claim.</source>
        <translation>它回應了痛點，卻不依託我們擁有的任何東西：請選擇比較列或主張。</translation>
    </message>
    <message>
        <source>not fully ours</source>
        <translation>我們並未完全具備</translation>
    </message>
    <message>
        <source>We do not fully have it ourselves: whoever says it promises too much.</source>
        <translation>我們自己並未完全具備：說出來就是言過其實。</translation>
    </message>
    <message>
        <source>It rests on no row of the comparison, so that no rival can be tested by it.</source>
        <translation>它不依託比較表的任何一列，因此無法拿競品來檢驗。</translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>無佐證</translation>
    </message>
    <message>
        <source>Nothing proves it: tie a proof or a piece of evidence to it.</source>
        <translation>沒有任何佐證：請連結佐證重點或佐證。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>The proof has no date.</source>
        <translation>佐證重點沒有日期。</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>日期在未來</translation>
    </message>
    <message>
        <source>The proof is dated after the as-of date.</source>
        <translation>佐證重點的日期晚於資料截止日。</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>太舊</translation>
    </message>
    <message>
        <source>The proof is older than the limit for cases.</source>
        <translation>佐證重點超過了案例的有效期限。</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>無授權</translation>
    </message>
    <message>
        <source>Customers may see it, but no customer has allowed it.</source>
        <translation>可給客戶看，但沒有客戶授權。</translation>
    </message>
    <message>
        <source>names the customer</source>
        <translation>點了客戶的名</translation>
    </message>
    <message>
        <source>It names a customer who allowed only anonymous use.</source>
        <translation>它寫出了只允許匿名的客戶。</translation>
    </message>
    <message>
        <source>source open</source>
        <translation>出處未寫</translation>
    </message>
    <message>
        <source>Nothing says where it comes from: evidence, a customer, or how many were counted.</source>
        <translation>沒有寫明出處：佐證、客戶，或統計了多少。</translation>
    </message>
    <message>
        <source>circular</source>
        <translation>循環</translation>
    </message>
    <message>
        <source>It proves itself: {path}. Only something from outside the circle would be a proof.</source>
        <translation>它在佐證自己：{path}。只有循環之外的東西才是佐證。</translation>
    </message>
    <message>
        <source>partly circular</source>
        <translation>部分循環</translation>
    </message>
    <message>
        <source>It leads back to itself: {path}. What lies outside the circle holds it, the circle adds nothing.</source>
        <translation>它又回到自身：{path}。支撐它的是循環之外的內容，循環本身沒有增加什麼。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Statement as one text</source>
        <translation>整段定位語句</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>面向誰</translation>
    </message>
    <message>
        <source>Their situation</source>
        <translation>他們的處境</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什麼</translation>
    </message>
    <message>
        <source>What it does for them</source>
        <translation>為他們做什麼</translation>
    </message>
    <message>
        <source>The alternative</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>不同之處</translation>
    </message>
    <message>
        <source>What waiting costs them</source>
        <translation>等待的代價</translation>
    </message>
    <message>
        <source>Note (internal)</source>
        <translation>備註（僅限內部）</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Type of company</source>
        <translation>公司類型</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>對方的承諾</translation>
    </message>
    <message>
        <source>Where it falls short</source>
        <translation>對方的不足</translation>
    </message>
    <message>
        <source>Our difference</source>
        <translation>我們的不同</translation>
    </message>
    <message>
        <source>Pitch of 10 seconds</source>
        <translation>10秒簡報</translation>
    </message>
    <message>
        <source>Pitch of 30 seconds</source>
        <translation>30秒簡報</translation>
    </message>
    <message>
        <source>Pitch of 60 seconds</source>
        <translation>60秒簡報</translation>
    </message>
    <message>
        <source>a time (such as “Tuesday 15:10”)</source>
        <translation>時間（如「週二15:10」）</translation>
    </message>
    <message>
        <source>a place (such as “at the gate”)</source>
        <translation>地點（如「廠門口」）</translation>
    </message>
    <message>
        <source>people (such as “the dispatcher”)</source>
        <translation>人物（如「調度員」）</translation>
    </message>
    <message>
        <source>Customer portrait</source>
        <translation>客戶畫像</translation>
    </message>
    <message>
        <source>Customer pains</source>
        <translation>客戶痛點</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>Slogan (core value)</source>
        <translation>標語（核心價值）</translation>
    </message>
    <message>
        <source>Value description</source>
        <translation>價值描述</translation>
    </message>
    <message>
        <source>Customer scenario</source>
        <translation>客戶情境</translation>
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
        <translation>行話</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>縮寫</translation>
    </message>
    <message>
        <source>Our own word</source>
        <translation>自家術語</translation>
    </message>
    <message>
        <source>Restricted in advertising</source>
        <translation>廣告受限</translation>
    </message>
    <message>
        <source>Fine, never marked</source>
        <translation>放行，永不標記</translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message>
        <source>Edition, package</source>
        <translation>版本、方案</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>是否公開</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Contact sales</source>
        <translation>需洽業務</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>contact sales</source>
        <translation>需洽業務</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>沒有日期</translation>
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
        <translation>版本方案</translation>
    </message>
    <message>
        <source>price tool</source>
        <translation>價格工具</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>任何階段</translation>
    </message>
    <message>
        <source>per year, per site …</source>
        <translation>每年、每個據點…</translation>
    </message>
    <message>
        <source>A third off the first year, for orders before the launch</source>
        <translation>上市前下單，首年減三分之一</translation>
    </message>
    <message>
        <source>Which editions can one buy, and for how much? Every price needs the date it was true.</source>
        <translation>有哪些版本可買、各多少錢？每個價格都要註明日期。</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>新增版本方案</translation>
    </message>
    <message>
        <source>A price for a while: an early bird before the launch, a trade-in for those who stay behind, a clearance at the end. Each one says from when until when.</source>
        <translation>只在一段時間內有效的價格：上市前的早鳥價，給舊版用戶的舊換新，收尾時的出清。每一項都寫明起訖日期。</translation>
    </message>
    <message>
        <source>Add price tool</source>
        <translation>新增價格工具</translation>
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
        <translation>團隊</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>New target group</source>
        <translation>新增目標客群</translation>
    </message>
</context>
<context>
    <name>PriorityClasses</name>
    <message>
        <source>They never bought from us.</source>
        <translation>從沒買過我們的產品。</translation>
    </message>
    <message>
        <source>They own another product of ours, not this one.</source>
        <translation>有我們的其他產品，沒有這個。</translation>
    </message>
    <message>
        <source>They own a lower one of its range.</source>
        <translation>有同系列裡較低的版本。</translation>
    </message>
    <message>
        <source>They still buy the star product.</source>
        <translation>仍在購買明星產品。</translation>
    </message>
    <message>
        <source>They bought once, and nothing for three years.</source>
        <translation>買過一次，三年沒有再買。</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>PMM Desk</source>
        <translation>PMM Desk</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>複製詳情(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>開啟記錄檔資料夾(&amp;L)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Too long to be saved: at most {limit} characters. Your text is kept here.</source>
        <translation>太長，無法儲存：最多{limit}個字元。您的文字保留在這裡。</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>這裡不能留空。</translation>
    </message>
    <message>
        <source>This holds characters that cannot be saved.</source>
        <translation>內含無法儲存的字元。</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>不是數字。</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>不是整數。</translation>
    </message>
    <message>
        <source>Not a date. Type it as 2026-06-30.</source>
        <translation>不是日期。請輸入如2026-06-30的格式。</translation>
    </message>
    <message>
        <source>Not one of the choices.</source>
        <translation>不是可選的選項。</translation>
    </message>
    <message>
        <source>What this leads to no longer exists.</source>
        <translation>它所指的內容已不存在。</translation>
    </message>
    <message>
        <source>This already exists.</source>
        <translation>已經存在。</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>這個值不適用於這裡。</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>從{low}到{high}。</translation>
    </message>
    <message>
        <source>At least {low}.</source>
        <translation>至少{low}。</translation>
    </message>
    <message>
        <source>At most {high}.</source>
        <translation>最多{high}。</translation>
    </message>
    <message>
        <source>This picture has {width} × {height} pixels; at most {megapixels} million can be brought in.</source>
        <translation>這張圖片有 {width} × {height} 像素；最多能匯入 {megapixels} 百萬像素。</translation>
    </message>
    <message>
        <source>This file is larger than {limit} MB.</source>
        <translation>這個檔案大於 {limit} MB。</translation>
    </message>
    <message>
        <source>The project holds {limit} MB of pictures already. Take some out first.</source>
        <translation>專案中的圖片已有 {limit} MB。請先移除一些。</translation>
    </message>
    <message>
        <source>This is no picture that can be read here: PNG, JPEG, WebP, GIF or BMP.</source>
        <translation>這不是可以讀取的圖片：支援 PNG、JPEG、WebP、GIF 和 BMP。</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off.</source>
        <translation>這張圖片已損壞或不完整。</translation>
    </message>
    <message>
        <source>This file cannot be read here.</source>
        <translation>無法讀取這個檔案。</translation>
    </message>
    <message>
        <source>This picture is not in the project.</source>
        <translation>專案中沒有這張圖片。</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>品類</translation>
    </message>
    <message>
        <source>The release that drives this project</source>
        <translation>主導這個專案的版本</translation>
    </message>
    <message>
        <source>In one sentence: what does it do?</source>
        <translation>用一句話說，它做什麼？</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Contact for customers</source>
        <translation>給客戶的聯絡方式</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Stage of its life</source>
        <translation>所處生命週期</translation>
    </message>
    <message>
        <source>Sold through (resellers, partners)</source>
        <translation>銷售通路（經銷商、夥伴）</translation>
    </message>
    <message>
        <source>Logo, as it stands on the sheets for customers</source>
        <translation>標誌（印在給客戶的文宣上）</translation>
    </message>
</context>
<context>
    <name>ProductFeatures</name>
    <message>
        <source>Add feature</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Technical point</source>
        <translation>技術重點</translation>
    </message>
    <message>
        <source>what engineering built</source>
        <translation>研發做了什麼</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>效益</translation>
    </message>
    <message>
        <source>in market language</source>
        <translation>用市場的語言</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值</translation>
    </message>
    <message>
        <source>what the customer gains</source>
        <translation>客戶得到什麼</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Period on the roadmap</source>
        <translation>產品藍圖期別</translation>
    </message>
    <message>
        <source>Effort, person-weeks</source>
        <translation>投入人週數</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Goal of its launch</source>
        <translation>推廣目標</translation>
    </message>
    <message>
        <source>Scenarios that show it</source>
        <translation>展現它的情境</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>新增情境</translation>
    </message>
    <message>
        <source>No scene shows this feature yet: a time, a place and people make it a story.</source>
        <translation>還沒有情境展現這個功能：有了時間、地點、人物，才成為故事。</translation>
    </message>
    <message>
        <source>What changes in this update, as it is announced</source>
        <translation>這次更新改了什麼（對外公布的說法）</translation>
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
        <translation>「{name}」有技術重點，但還沒有市場語言的說法。</translation>
    </message>
    <message>
        <source>Nobody has written down what “{name}” is worth to the customer.</source>
        <translation>還沒有人寫下「{name}」對客戶的價值。</translation>
    </message>
    <message>
        <source>The scenario “{name}” still lacks: {missing}.</source>
        <translation>情境「{name}」還缺少：{missing}。</translation>
    </message>
    <message>
        <source>The price of “{name}” has no date.</source>
        <translation>「{name}」的價格沒有日期。</translation>
    </message>
    <message>
        <source>The price of “{name}” is {age} days old, the limit is {limit}.</source>
        <translation>「{name}」的價格已有{age}天，上限是{limit}天。</translation>
    </message>
    <message>
        <source>The price of “{name}” is dated {date}, after the as-of date.</source>
        <translation>「{name}」的價格日期是{date}，晚於資料截止日。</translation>
    </message>
    <message>
        <source>no phrase yet</source>
        <translation>沒有市場語言</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>沒有寫下價值</translation>
    </message>
    <message>
        <source>lacks {missing}</source>
        <translation>缺少{missing}</translation>
    </message>
    <message>
        <source>price without a date</source>
        <translation>價格沒有日期</translation>
    </message>
    <message>
        <source>price {age} days old</source>
        <translation>價格已有{age}天</translation>
    </message>
    <message>
        <source>price dated in the future</source>
        <translation>價格日期在未來</translation>
    </message>
    <message>
        <source>The update of “{name}” says what changes, but not what the customer gains.</source>
        <translation>「{name}」的更新只說改了什麼，沒說客戶得到什麼。</translation>
    </message>
    <message>
        <source>The price tool “{name}” does not say from when or until when it holds.</source>
        <translation>價格工具「{name}」沒有寫明起訖日期。</translation>
    </message>
    <message>
        <source>The price tool “{name}” ends before it begins.</source>
        <translation>價格工具「{name}」的截止日期早於起始日期。</translation>
    </message>
    <message>
        <source>The price tool “{name}” ended on {date}.</source>
        <translation>價格工具「{name}」已於{date}結束。</translation>
    </message>
    <message>
        <source>“{name}” is a price for the stage “{meant}”; the product is in “{present}”.</source>
        <translation>「{name}」用於「{meant}」，而產品現在處於「{present}」。</translation>
    </message>
    <message>
        <source>change without value</source>
        <translation>只有改動，沒有價值</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>截止早於起始</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>another stage</source>
        <translation>階段不符</translation>
    </message>
</context>
<context>
    <name>ProductFreshness</name>
    <message>
        <source>As-of date</source>
        <translation>資料截止日</translation>
    </message>
    <message>
        <source>ages are counted up to this day; empty means today</source>
        <translation>新舊都算到這一天；留空代表今天</translation>
    </message>
    <message>
        <source>What we saw and heard</source>
        <translation>我們的所見所聞</translation>
    </message>
    <message>
        <source>needs another look after</source>
        <translation>多久後需要複查</translation>
    </message>
    <message>
        <source>Our own papers</source>
        <translation>我們自己的文件</translation>
    </message>
    <message>
        <source>need another look after</source>
        <translation>多久後需要複查</translation>
    </message>
</context>
<context>
    <name>ProductPrices</name>
    <message>
        <source>Editions and prices</source>
        <translation>版本方案與價格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>新增版本方案</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本方案</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>包含內容</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>最低價格</translation>
    </message>
    <message>
        <source>Price to</source>
        <translation>最高價格</translation>
    </message>
    <message>
        <source>Note on the price</source>
        <translation>價格備註</translation>
    </message>
    <message>
        <source>Price as of</source>
        <translation>價格日期</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>誰可以看</translation>
    </message>
    <message>
        <source>Prices that hold for a while</source>
        <translation>限時價格</translation>
    </message>
    <message>
        <source>early bird before launch, clearance at the end of life</source>
        <translation>上市前早鳥，收尾時出清</translation>
    </message>
    <message>
        <source>Add price tool</source>
        <translation>新增價格工具</translation>
    </message>
    <message>
        <source>Price tool</source>
        <translation>價格工具</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Used while the product is in</source>
        <translation>用於哪個階段</translation>
    </message>
    <message>
        <source>For edition</source>
        <translation>適用版本</translation>
    </message>
    <message>
        <source>Terms: who gets what, under which condition</source>
        <translation>條款：誰在什麼條件下得到什麼</translation>
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
        <translation>新增情境</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>when it happens</source>
        <translation>何時發生</translation>
    </message>
    <message>
        <source>·</source>
        <translation>·</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>where it happens</source>
        <translation>在哪裡發生</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>who is there</source>
        <translation>有誰在場</translation>
    </message>
    <message>
        <source>The story, as sales tells it</source>
        <translation>故事，由業務來講</translation>
    </message>
    <message>
        <source>The feature it shows</source>
        <translation>它展現的功能</translation>
    </message>
</context>
<context>
    <name>ProductTab</name>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>新增情境</translation>
    </message>
    <message>
        <source>Add feature</source>
        <translation>新增功能</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Idea</source>
        <translation>構想</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>規劃中</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>開發中</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta 試行</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>已上線</translation>
    </message>
    <message>
        <source>Retiring</source>
        <translation>即將下架</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>僅限內部</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>夥伴可見</translation>
    </message>
    <message>
        <source>Customer-facing</source>
        <translation>可給客戶</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Price pages</source>
        <translation>價格頁</translation>
    </message>
    <message>
        <source>Reseller talk</source>
        <translation>經銷商說法</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Product documents</source>
        <translation>產品文件</translation>
    </message>
    <message>
        <source>Hands-on trials</source>
        <translation>實機試用</translation>
    </message>
    <message>
        <source>Brochures</source>
        <translation>型錄</translation>
    </message>
    <message>
        <source>Support answers</source>
        <translation>客服回覆</translation>
    </message>
    <message>
        <source>Webinars</source>
        <translation>線上研討會</translation>
    </message>
    <message>
        <source>Site visits</source>
        <translation>現場參訪</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>評論</translation>
    </message>
    <message>
        <source>Job posts</source>
        <translation>徵才公告</translation>
    </message>
    <message>
        <source>Customer interviews, portraits</source>
        <translation>客戶訪談、人物誌</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>招標文件</translation>
    </message>
    <message>
        <source>Win/loss interviews</source>
        <translation>贏單 / 輸單訪談</translation>
    </message>
    <message>
        <source>True by definition</source>
        <translation>依定義成立</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>價目表</translation>
    </message>
    <message>
        <source>Data sheets</source>
        <translation>產品規格表</translation>
    </message>
    <message>
        <source>Customer cases</source>
        <translation>客戶案例</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>導入期</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長期</translation>
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
        <translation>早鳥價</translation>
    </message>
    <message>
        <source>Trade-in</source>
        <translation>舊換新</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>出清</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>組合販售</translation>
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
        <translation>競品</translation>
    </message>
    <message>
        <source>Name of the alternative</source>
        <translation>替代方案名稱</translation>
    </message>
    <message>
        <source>Who or what would the buyer use without you? The spreadsheet and the group chat count too.</source>
        <translation>沒有您，買方會用誰或用什麼？試算表和群組聊天也算。</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>新增競品</translation>
    </message>
    <message>
        <source>threat {threat}</source>
        <translation>威脅程度{threat}</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message numerus="yes">
        <source>seen %n day(s) ago</source>
        <translation>
            <numerusform>%n天前查看</numerusform>
        </translation>
    </message>
    <message>
        <source>price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>move</source>
        <translation>動向</translation>
    </message>
    <message>
        <source>Their tagline</source>
        <translation>它的標語</translation>
    </message>
    <message>
        <source>dated, newest at the right</source>
        <translation>依日期排列，最新的在右邊</translation>
    </message>
    <message>
        <source>After the as-of date {day}: nothing can have been seen then. It is not saved.</source>
        <translation>晚於資料截止日{day}：那時還不可能看到。未儲存。</translation>
    </message>
    <message>
        <source>Another competitor is called “{name}” too. Are they one and the same?</source>
        <translation>另有一個競品也叫「{name}」。它們是同一個嗎？</translation>
    </message>
</context>
<context>
    <name>ProjectSettings</name>
    <message>
        <source>Project settings</source>
        <translation>專案設定</translation>
    </message>
    <message>
        <source>They travel with the file and can be undone.</source>
        <translation>這些設定隨檔案保存，也可以復原。</translation>
    </message>
    <message>
        <source>&amp;Main language</source>
        <translation>主要語言(&amp;M)</translation>
    </message>
    <message>
        <source>Further languages</source>
        <translation>其他語言</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>幣別(&amp;C)</translation>
    </message>
    <message>
        <source>As-of &amp;date</source>
        <translation>資料截止日(&amp;D)</translation>
    </message>
    <message>
        <source>Today, always</source>
        <translation>一律為今天</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>資料截止日</translation>
    </message>
    <message>
        <source>Ages of facts are counted up to this day. A fixed day gives the same figures tomorrow.</source>
        <translation>資料的新舊都算到這一天。固定日期後，明天的數字也不會變。</translation>
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
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>ProofsPage</name>
    <message>
        <source>proof</source>
        <translation>佐證重點</translation>
    </message>
    <message>
        <source>A proof is a number a customer saw, with its date and what they allow us to say of them.</source>
        <translation>佐證重點是客戶見證過的數字，附有日期，以及客戶允許我們怎麼說。</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>新增佐證重點</translation>
    </message>
    <message>
        <source>New proof</source>
        <translation>新的佐證重點</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>佐證重點</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n to settle before an export</source>
        <translation>
            <numerusform>匯出前有%n項須處理</numerusform>
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
            <numerusform>%n條賣點主張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n則訊息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n battlecard line(s)</source>
        <translation>
            <numerusform>作戰卡%n列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n項評分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n張單頁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es)</source>
        <translation>
            <numerusform>%n張畫布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n則異議</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n launch brief(s)</source>
        <translation>
            <numerusform>%n份推廣簡報</numerusform>
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
        <translation>受此變化影響：{what}。</translation>
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
        <translation>沒有需要重看的內容。標記、價格或競品檔案變化後，依賴它的賣點主張、訊息、作戰卡、評分和單頁都會列在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at again</source>
        <translation>
            <numerusform>%n處需要重看</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick off what was looked at</source>
        <translation>勾掉已看過的內容</translation>
    </message>
    <message>
        <source>Delete what is done</source>
        <translation>刪除已完成的</translation>
    </message>
</context>
<context>
    <name>RivalTable</name>
    <message>
        <source>{day} is after the as-of date {latest}. It is not saved.</source>
        <translation>{day}晚於資料截止日{latest}。未儲存。</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>新增一列</translation>
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
        <translation>執行</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>功能分級</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>銷售工具包</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Add {thing}</source>
        <translation>新增{thing}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
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
        <translation>刪除</translation>
    </message>
    <message>
        <source>Duplicate {thing}</source>
        <translation>建立{thing}複本</translation>
    </message>
    <message>
        <source>Delete {thing}</source>
        <translation>刪除{thing}</translation>
    </message>
</context>
<context>
    <name>RowClipboard</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>複製整張表</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>從試算表貼上</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>More</source>
        <translation>說明</translation>
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
        <translation>編輯{field}</translation>
    </message>
    <message>
        <source>Reorder</source>
        <translation>調整順序</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>To read only: made by a newer PMM Desk</source>
        <translation>唯讀：由較新版本的 PMM Desk 製作</translation>
    </message>
    <message>
        <source>Kept on this computer, not yet in the file: {reason}</source>
        <translation>已保留在這台電腦，尚未寫入檔案：{reason}</translation>
    </message>
    <message>
        <source>Kept on this computer: the file is read-only</source>
        <translation>已保留在這台電腦：檔案是唯讀的</translation>
    </message>
    <message>
        <source>Edited · kept on this computer, not yet in the file</source>
        <translation>已修改 · 保留在這台電腦，尚未寫入檔案</translation>
    </message>
    <message>
        <source>Saved {time} · every change is on disk</source>
        <translation>{time}已儲存 · 每次修改都已寫入磁碟</translation>
    </message>
</context>
<context>
    <name>ScanPlaces</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n天後</numerusform>
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
        <translation>從未看過</translation>
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
        <translation>情報</translation>
    </message>
    <message>
        <source>A scan is a dated visit to a competitor: look at a few places, write down what you see, and the comparison has its proof. Nothing is fetched; you look, the app remembers.</source>
        <translation>巡查就是在某一天去看一個競品：看幾個地方，記下看到的，功能比較表就有了佐證。本軟體不會上網擷取；你去看，它來記。</translation>
    </message>
    <message>
        <source>Begin a scan</source>
        <translation>開始巡查</translation>
    </message>
    <message>
        <source>tick what you looked at</source>
        <translation>看過的打勾</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Add a competitor first</source>
        <translation>請先新增競品</translation>
    </message>
    <message>
        <source>All competitors</source>
        <translation>所有競品</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n則情報</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>看了%n處</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>沒有日期</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n項已到期</numerusform>
        </translation>
    </message>
    <message>
        <source>When to look again stands here, once there is a competitor and a checklist.</source>
        <translation>有了競品與清單，這裡會顯示何時該再看。</translation>
    </message>
    <message>
        <source>After the as-of date {day}: that visit is still to come. It is not saved.</source>
        <translation>晚於資料截止日{day}：那次巡查還沒發生。未儲存。</translation>
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
            <numerusform>%n則佐證</numerusform>
        </translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到了什麼</translation>
    </message>
    <message>
        <source>Nothing written down</source>
        <translation>沒有記錄內容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>確定程度</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>適用項目</translation>
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
        <translation>情境名稱</translation>
    </message>
    <message>
        <source>Tuesday, ten past three</source>
        <translation>星期二，下午三點十分</translation>
    </message>
    <message>
        <source>At the plant gate</source>
        <translation>工廠門口</translation>
    </message>
    <message>
        <source>The dispatcher and the carrier</source>
        <translation>調度員和貨運公司</translation>
    </message>
    <message>
        <source>What happens, who does what, how it ends</source>
        <translation>發生什麼、誰做什麼、結果如何</translation>
    </message>
    <message>
        <source>A story needs a time, a place and people. Which scene shows what the product does?</source>
        <translation>故事需要時間、地點和人物。哪個情境能展現產品的作用？</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>新增情境</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>存為方案</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名稱</translation>
    </message>
    <message>
        <source>What it assumes</source>
        <translation>方案的假設</translation>
    </message>
    <message>
        <source>Beside today</source>
        <translation>與今天對比</translation>
    </message>
    <message>
        <source>↑ higher tier, ↓ lower tier than today</source>
        <translation>↑ 級別高於今天，↓ 級別低於今天</translation>
    </message>
    <message>
        <source>Keep the weights and limits as a scenario, change them here, and see which features change tier.</source>
        <translation>把權重和門檻存為方案，在此修改，看哪些功能會換級。</translation>
    </message>
    <message>
        <source>Scenario {number}</source>
        <translation>方案{number}</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) other than today</source>
        <translation>
            <numerusform>%n個值與今天不同</numerusform>
        </translation>
    </message>
    <message>
        <source>as today</source>
        <translation>與今天相同</translation>
    </message>
    <message>
        <source>Weights together {total}; limits behind them</source>
        <translation>權重合計{total}；其後為門檻</translation>
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
        <translation>暫緩</translation>
    </message>
    <message>
        <source>Change a scenario</source>
        <translation>修改方案</translation>
    </message>
    <message>
        <source>Take over a scenario</source>
        <translation>採用方案</translation>
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
        <translation>貼上評分表</translation>
    </message>
    <message>
        <source>Paste scores</source>
        <translation>貼上分數</translation>
    </message>
</context>
<context>
    <name>ScoreHeader</name>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
</context>
<context>
    <name>ScorePanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>尚未選取</translation>
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
        <translation>就緒檢核 · {feature}</translation>
    </message>
    <message>
        <source>{score}: {meaning}</source>
        <translation>{score}：{meaning}</translation>
    </message>
    <message>
        <source>Not scored yet. Type {lowest} to {highest} in the table.</source>
        <translation>尚未評分。請在表中鍵入{lowest}到{highest}。</translation>
    </message>
    <message>
        <source>Not stable: hold. Fewer than three yes: the second lowest tier at most.</source>
        <translation>不穩定：暫緩。「是」少於三項：最高只能到倒數第二級。</translation>
    </message>
    <message>
        <source>The competitive window is at its maximum: it may go ahead, with a reason.</source>
        <translation>競爭時機已達最高分：附上理由即可推進。</translation>
    </message>
    <message>
        <source>Begin the readiness checks</source>
        <translation>開始就緒檢核</translation>
    </message>
</context>
<context>
    <name>ScorecardBoard</name>
    <message>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>share of the whole</source>
        <translation>占總分的比例</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>drag an edge to move a limit</source>
        <translation>拖曳邊界以調整門檻</translation>
    </message>
    <message>
        <source>Edit tiers</source>
        <translation>編輯級別</translation>
    </message>
    <message>
        <source>Why, in detail</source>
        <translation>詳細原因</translation>
    </message>
    <message>
        <source>How firm the tier is, and what would turn it</source>
        <translation>級別有多穩，什麼會改變它</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Notes, scorer, date and rubric of the chosen score</source>
        <translation>所選分數的備註、評分者、日期和評分標準</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>評分者</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>評分日期</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>為什麼是這個分數</translation>
    </message>
    <message>
        <source>Answer the checks</source>
        <translation>回答檢核項目</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>穩定</translation>
    </message>
    <message>
        <source>Value validated</source>
        <translation>價值已驗證</translation>
    </message>
    <message>
        <source>Two usable cases</source>
        <translation>兩個可用案例</translation>
    </message>
    <message>
        <source>Sales trained</source>
        <translation>業務已受訓</translation>
    </message>
    <message>
        <source>Why it goes ahead all the same</source>
        <translation>為什麼仍要推進</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Goal of its launch</source>
        <translation>推廣目標</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期別</translation>
    </message>
    <message>
        <source>Open in Product</source>
        <translation>在「產品」開啟</translation>
    </message>
    <message>
        <source>Propose another tier</source>
        <translation>提議其他級別</translation>
    </message>
    <message>
        <source>Choose a score, a check or a feature.</source>
        <translation>請選取分數、檢核項目或功能。</translation>
    </message>
    <message>
        <source>Bring to 100</source>
        <translation>調整到 100</translation>
    </message>
    <message>
        <source>Turn the weights into shares of 100, in proportion</source>
        <translation>按比例將各項權重換算為合計 100</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation>兩兩比較</translation>
    </message>
    <message>
        <source>Find the weights by comparing the criteria in pairs</source>
        <translation>將評分項目兩兩比較，得出權重</translation>
    </message>
</context>
<context>
    <name>ScorecardCriteria</name>
    <message>
        <source>Add criterion</source>
        <translation>新增評分項目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Short name, for the table</source>
        <translation>簡稱，用於表格</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>The question to answer</source>
        <translation>要回答的問題</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
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
        <translation>每個分數計為多少，從最低分起</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>What the rules use it for</source>
        <translation>規則中的用途</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>數字從何而來</translation>
    </message>
    <message>
        <source>What the scores mean</source>
        <translation>各分數的意義</translation>
    </message>
    <message>
        <source>0 means</source>
        <translation>0分</translation>
    </message>
    <message>
        <source>1 means</source>
        <translation>1分代表</translation>
    </message>
    <message>
        <source>2 means</source>
        <translation>2分代表</translation>
    </message>
    <message>
        <source>3 means</source>
        <translation>3分代表</translation>
    </message>
    <message>
        <source>4 means</source>
        <translation>4分代表</translation>
    </message>
    <message>
        <source>5 means</source>
        <translation>5分代表</translation>
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
        <translation>給誰評分</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示什麼</translation>
    </message>
</context>
<context>
    <name>ScorecardDecisions</name>
    <message>
        <source>Add decision</source>
        <translation>新增決策</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Tier proposed</source>
        <translation>提議的級別</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提議者</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>提議日期</translation>
    </message>
    <message>
        <source>Their argument</source>
        <translation>提議的論點</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>ScorecardEffort</name>
    <message>
        <source>Effort beside impact</source>
        <translation>投入與影響</translation>
    </message>
    <message>
        <source>drag a dot to the side to change its effort</source>
        <translation>左右拖曳圓點，就改變它的投入</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>把圖片放到剪貼簿</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>複製表格</translation>
    </message>
    <message>
        <source>Put the features with effort and score on the clipboard, for a spreadsheet</source>
        <translation>把功能及其投入與得分放到剪貼簿，可貼到試算表</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>儲存圖片…</translation>
    </message>
    <message>
        <source>Save the picture as a PNG file</source>
        <translation>把圖片儲存為PNG檔案</translation>
    </message>
    <message>
        <source>Points for each person-week</source>
        <translation>每人週得分</translation>
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
        <translation>評分項目「{name}」沒有權重，因此不計分。</translation>
    </message>
    <message>
        <source>No score reaches the tier “{name}”: look at its limit.</source>
        <translation>沒有分數能達到級別「{name}」：請檢查它的門檻。</translation>
    </message>
    <message>
        <source>What the scores of “{name}” count is not one number for each score.</source>
        <translation>「{name}」的計數不是每個分數一個數。</translation>
    </message>
    <message>
        <source>The decided tier of “{name}” lacks a name or a date.</source>
        <translation>「{name}」的已定級別缺少姓名或日期。</translation>
    </message>
    <message>
        <source>“{name}” got another tier when {decided} was computed; now it is {today}. Is the reason still true?</source>
        <translation>「{name}」調整級別時算得{decided}，現在是{today}。當時的理由還成立嗎？</translation>
    </message>
    <message>
        <source>“{name}” was decided as {decided}; today’s scorecard gives {today}.</source>
        <translation>「{name}」已定為{decided}；今天的評分表得出{today}。</translation>
    </message>
    <message>
        <source>“{name}” has a score of {score}, but the highest is {highest}.</source>
        <translation>「{name}」有一項{score}分，但最高分是{highest}。</translation>
    </message>
    <message>
        <source>“{name}” has no tier yet; scores are missing: {criteria}.</source>
        <translation>「{name}」還沒有級別；缺少分數：{criteria}。</translation>
    </message>
    <message>
        <source>“{name}” is on hold: it is not stable.</source>
        <translation>「{name}」暫緩：還不穩定。</translation>
    </message>
    <message>
        <source>“{name}” scores {by_score}, but only {yes} of {checks} checks are yes: {final} at most.</source>
        <translation>「{name}」的分數達到{by_score}，但{checks}項檢核只有{yes}項為「是」：最高只能到{final}。</translation>
    </message>
    <message>
        <source>“{name}” goes ahead with an open gate, and nobody has said why.</source>
        <translation>「{name}」未通過就緒檢核仍要推進，卻沒人說明原因。</translation>
    </message>
    <message>
        <source>One point more would lift “{name}” from {final} to {tier}: {criteria}.</source>
        <translation>再多1分，「{name}」就會從{final}升為{tier}：{criteria}。</translation>
    </message>
    <message>
        <source>One point less would drop “{name}” from {final} to {tier}: {criteria}.</source>
        <translation>再少1分，「{name}」就會從{final}降為{tier}：{criteria}。</translation>
    </message>
    <message>
        <source>“{name}” scores the maximum in differentiation, but {rivals} has it too.</source>
        <translation>「{name}」的差異化給了最高分，但{rivals}也有。</translation>
    </message>
    <message>
        <source>“{name}” was proposed as {tier}, and nobody has decided.</source>
        <translation>「{name}」被提議為{tier}，還沒有人決定。</translation>
    </message>
    <message>
        <source>The decision on “{name}” lacks its reason, a name or a date.</source>
        <translation>「{name}」的決策缺少理由、姓名或日期。</translation>
    </message>
    <message>
        <source>{period}: {used} launches of the tier “{name}”, room for {capacity}.</source>
        <translation>{period}：級別「{name}」有{used}項推廣，名額是{capacity}。</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>沒有權重</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>達不到</translation>
    </message>
    <message>
        <source>counts do not fit</source>
        <translation>計數不符</translation>
    </message>
    <message>
        <source>scores changed since</source>
        <translation>評分已變</translation>
    </message>
    <message>
        <source>decided: {decided}</source>
        <translation>已定：{decided}</translation>
    </message>
    <message>
        <source>score too high</source>
        <translation>分數超過上限</translation>
    </message>
    <message>
        <source>scores missing</source>
        <translation>缺少分數</translation>
    </message>
    <message>
        <source>not stable</source>
        <translation>不穩定</translation>
    </message>
    <message>
        <source>capped: {yes} of {checks} checks</source>
        <translation>受限：檢核{yes}/{checks}項</translation>
    </message>
    <message>
        <source>gate open: give a reason</source>
        <translation>未通過檢核：請填理由</translation>
    </message>
    <message>
        <source>one point higher → {tier}</source>
        <translation>高1分 → {tier}</translation>
    </message>
    <message>
        <source>one point lower → {tier}</source>
        <translation>低1分 → {tier}</translation>
    </message>
    <message>
        <source>the comparison disagrees</source>
        <translation>與比較表不符</translation>
    </message>
    <message>
        <source>{tier} proposed</source>
        <translation>提議{tier}</translation>
    </message>
    <message>
        <source>decision incomplete</source>
        <translation>決策不完整</translation>
    </message>
    <message>
        <source>{used} of {capacity} in {period}</source>
        <translation>{period}已用{used}/{capacity}</translation>
    </message>
    <message>
        <source>“{name}” takes {effort} person-weeks for {score} points: it costs more than most and brings less.</source>
        <translation>「{name}」要{effort}人週，只得{score}分：投入高於多數，成效低於多數。</translation>
    </message>
    <message>
        <source>much effort, little return</source>
        <translation>投入大，成效小</translation>
    </message>
    <message>
        <source>“{name}” scores {tier}, but no message about it answers a pain, and no brief names one.</source>
        <translation>「{name}」的得分為{tier}，但沒有一則訊息回應客戶的痛點，推廣簡報也沒寫痛點。</translation>
    </message>
    <message>
        <source>“{name}” scores {tier}, but hardly a deal turned on it ({deals}): is it what one client wants?</source>
        <translation>「{name}」的得分為{tier}，但因它而定的商機很少（{deals}個）：會不會只是個別客戶想要？</translation>
    </message>
    <message>
        <source>“{name}” scores {tier} and is in use, but has no two usable cases yet.</source>
        <translation>「{name}」的得分為{tier}，已在使用，但還沒有兩個可用案例。</translation>
    </message>
    <message>
        <source>no pain behind it</source>
        <translation>沒有對應痛點</translation>
    </message>
    <message>
        <source>demand of few</source>
        <translation>需求來自少數客戶</translation>
    </message>
    <message>
        <source>too few cases</source>
        <translation>案例太少</translation>
    </message>
    <message>
        <source>“{name}”, {criteria}: the scores of {count} people reach from {low} to {high}; nothing is agreed since.</source>
        <translation>「{name}」的{criteria}：{count} 人的評分從 {low} 到 {high}，此後還沒有議定。</translation>
    </message>
    <message>
        <source>scorers differ: {low}–{high}</source>
        <translation>評分有分歧：{low}–{high}</translation>
    </message>
</context>
<context>
    <name>ScorecardPage</name>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>A scorecard sorts features into launch tiers: some criteria with weights, four tiers with limits, a score from 1 to 5 for each feature. Readiness is a gate beside it.</source>
        <translation>評分表把功能分到各推廣級別：幾個有權重的評分項目，四個有門檻的級別，每個功能給1到5分。是否就緒則另外檢核。</translation>
    </message>
    <message>
        <source>Start with the usual scorecard</source>
        <translation>從常用評分表開始</translation>
    </message>
    <message>
        <source>Add the features of the coming release; then score each of them from 1 to 5.</source>
        <translation>加入下一版的功能，再逐一給1到5分。</translation>
    </message>
    <message>
        <source>Add feature</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Why this tier, in detail</source>
        <translation>為何是這一級（詳細）</translation>
    </message>
    <message>
        <source>Propose another tier</source>
        <translation>提議其他級別</translation>
    </message>
    <message>
        <source>Decide its tier</source>
        <translation>確定級別</translation>
    </message>
    <message>
        <source>Open in Product</source>
        <translation>在「產品」開啟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Start a scorecard</source>
        <translation>建立評分表</translation>
    </message>
    <message numerus="yes">
        <source>Score %n cell(s)</source>
        <translation>
            <numerusform>為%n格評分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n check(s)</source>
        <translation>
            <numerusform>回答%n項檢核</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a feature</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Delete a feature</source>
        <translation>刪除功能</translation>
    </message>
    <message>
        <source>Rename a feature</source>
        <translation>重新命名功能</translation>
    </message>
    <message>
        <source>Duplicate a feature</source>
        <translation>建立功能複本</translation>
    </message>
</context>
<context>
    <name>ScorecardScorers</name>
    <message>
        <source>Who scores</source>
        <translation>評分人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add a scorer</source>
        <translation>新增評分人</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Score as this person</source>
        <translation>以此人身分評分</translation>
    </message>
    <message>
        <source>Where you differ</source>
        <translation>分歧在哪裡</translation>
    </message>
    <message>
        <source>Hide others’ scores until I score</source>
        <translation>我評分之前不顯示他人的評分</translation>
    </message>
    <message>
        <source>Cell by cell: what the others think is shown once you have scored the cell yourself</source>
        <translation>逐格計算：自己評過的格才顯示他人的看法</translation>
    </message>
    <message>
        <source>Agree on all</source>
        <translation>全部議定</translation>
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
        <translation>議定的評分</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>議定</translation>
    </message>
</context>
<context>
    <name>ScorecardTab</name>
    <message>
        <source>Tiering scorecard</source>
        <translation>功能分級評分表</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>新增評分項目</translation>
    </message>
    <message>
        <source>Add feature</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Take scores back…</source>
        <translation>收回評分…</translation>
    </message>
    <message>
        <source>Ask for scores…</source>
        <translation>請人評分…</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>比較方案</translation>
    </message>
    <message>
        <source>Back to the agreed scores</source>
        <translation>回到議定的評分</translation>
    </message>
</context>
<context>
    <name>ScorecardTiers</name>
    <message>
        <source>Add tier</source>
        <translation>新增級別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>起始分數</translation>
    </message>
    <message>
        <source>Lead time in weeks</source>
        <translation>準備時間（週）</translation>
    </message>
    <message>
        <source>How many we can carry</source>
        <translation>可承接數量（名額）</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>計算期間</translation>
    </message>
    <message>
        <source>What such a launch does</source>
        <translation>這類推廣做什麼</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>執行要點</translation>
    </message>
    <message>
        <source>Channels, one on a line</source>
        <translation>通路，每行一個</translation>
    </message>
    <message>
        <source>Departments, one on a line</source>
        <translation>部門，每行一個</translation>
    </message>
    <message>
        <source>Content, one on a line</source>
        <translation>內容，每行一項</translation>
    </message>
    <message>
        <source>The first tier in the list is the highest. A score equal to a limit belongs to the higher tier.</source>
        <translation>清單中的第一個級別最高。分數等於門檻時，屬於較高的級別。</translation>
    </message>
</context>
<context>
    <name>ScorecardWords</name>
    <message>
        <source>Tier {number}</source>
        <translation>{number}級</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暫緩</translation>
    </message>
    <message>
        <source>{tier} · {name}</source>
        <translation>{tier}·{name}</translation>
    </message>
    <message>
        <source>not stable</source>
        <translation>不穩定</translation>
    </message>
    <message>
        <source>concept actions may run</source>
        <translation>可以先做理念推廣</translation>
    </message>
    <message>
        <source>capped: {yes} of {checks} checks</source>
        <translation>受限：檢核{yes}/{checks}項</translation>
    </message>
    <message>
        <source>gate open: give a reason</source>
        <translation>未通過檢核：請填理由</translation>
    </message>
    <message>
        <source>the comparison disagrees</source>
        <translation>與比較表不符</translation>
    </message>
    <message>
        <source>one point higher → {tier}</source>
        <translation>高1分 → {tier}</translation>
    </message>
    <message>
        <source>one point lower → {tier}</source>
        <translation>低1分 → {tier}</translation>
    </message>
    <message>
        <source>{tier} refused, {day}</source>
        <translation>駁回{tier}，{day}</translation>
    </message>
    <message>
        <source>{tier} decided, {day}</source>
        <translation>核定{tier}，{day}</translation>
    </message>
    <message>
        <source>{tier} proposed, {day}</source>
        <translation>提議{tier}，{day}</translation>
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
        <translation>{year}/{part}</translation>
    </message>
    <message>
        <source>this feature</source>
        <translation>這個功能</translation>
    </message>
    <message>
        <source>No tier yet for “{name}”.</source>
        <translation>「{name}」還沒有級別。</translation>
    </message>
    <message>
        <source>Why {tier} for “{name}”?</source>
        <translation>為什麼「{name}」是{tier}？</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No special meaning</source>
        <translation>沒有特殊意義</translation>
    </message>
    <message>
        <source>Differentiation (compared with the matrix)</source>
        <translation>差異化（與比較表核對）</translation>
    </message>
    <message>
        <source>Competitive window (may lift the readiness cap)</source>
        <translation>競爭時機（可放寬就緒上限）</translation>
    </message>
    <message>
        <source>A higher score raises the tier</source>
        <translation>分數越高，級別越高</translation>
    </message>
    <message>
        <source>A higher score lowers the tier</source>
        <translation>分數越高，級別越低</translation>
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
        <translation>每季</translation>
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
        <translation>作除數</translation>
    </message>
    <message>
        <source>By weights, 0 to 100 points</source>
        <translation>按權重，0到100分</translation>
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
        <translation>優於級別預期</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>符合預期</translation>
    </message>
    <message>
        <source>Worse than its tier</source>
        <translation>低於級別預期</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>按次序</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛藍</translation>
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
        <translation>藍色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫紅</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待決定</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已採納</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已駁回</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>穩定</translation>
    </message>
    <message>
        <source>Value validated</source>
        <translation>價值已驗證</translation>
    </message>
    <message>
        <source>Two usable cases</source>
        <translation>兩個可用案例</translation>
    </message>
    <message>
        <source>Sales trained</source>
        <translation>業務已受訓</translation>
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
        <translation>待確認</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) missing</source>
        <translation>
            <numerusform>缺%n個分數</numerusform>
        </translation>
    </message>
    <message>
        <source>As the project</source>
        <translation>與專案相同</translation>
    </message>
</context>
<context>
    <name>ScorersPage</name>
    <message>
        <source>scorer</source>
        <translation>評分人</translation>
    </message>
    <message>
        <source>Several people judge better than one, when each scores alone first. Name them, send each a copy or a form, take the answers back, and see where you differ.</source>
        <translation>幾個人先各自獨立評分，比一個人判斷得更準。寫下他們的名字，給每人一份副本或表格，收回答案，看分歧在哪裡。</translation>
    </message>
    <message>
        <source>Add a scorer</source>
        <translation>新增評分人</translation>
    </message>
    <message>
        <source>Take the median of every cell</source>
        <translation>每格都取中位數</translation>
    </message>
    <message>
        <source>Take the mean of every cell</source>
        <translation>每格都取平均數</translation>
    </message>
    <message>
        <source>Take the median where nothing is agreed yet</source>
        <translation>尚未議定的格取中位數</translation>
    </message>
    <message>
        <source>Map of disagreement</source>
        <translation>分歧圖</translation>
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
            <numerusform>%n位還沒有評完</numerusform>
        </translation>
    </message>
    <message>
        <source>all are done</source>
        <translation>所有人都已評完</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count}/{all}</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚未回覆</translation>
    </message>
    <message>
        <source>Choose a cell of the map.</source>
        <translation>請在圖中選一格。</translation>
    </message>
    <message>
        <source>Median {figure}</source>
        <translation>中位數 {figure}</translation>
    </message>
    <message>
        <source>Mean {figure}</source>
        <translation>平均數 {figure}</translation>
    </message>
    <message>
        <source>{figure} → {score}</source>
        <translation>{figure} → {score}</translation>
    </message>
    <message>
        <source>Score it yourself first: then you see what the others think.</source>
        <translation>請先自己評分，然後就能看到他人的看法。</translation>
    </message>
    <message>
        <source>nothing agreed yet</source>
        <translation>尚未議定</translation>
    </message>
    <message>
        <source>on the scorecard: {score} ({scorer})</source>
        <translation>評分表上：{score}（{scorer}）</translation>
    </message>
    <message>
        <source>on the scorecard: {score}</source>
        <translation>評分表上：{score}</translation>
    </message>
    <message>
        <source>Hide the others’ scores</source>
        <translation>隱藏他人的評分</translation>
    </message>
    <message>
        <source>Show the others’ scores</source>
        <translation>顯示他人的評分</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>who scored</comment>
        <translation>議定</translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n score(s)</source>
        <translation>
            <numerusform>議定%n項評分</numerusform>
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
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>請按下按鍵…</translation>
    </message>
    <message>
        <source>Single keys are needed for typing: add Ctrl or Alt.</source>
        <translation>單一按鍵要留給打字：請加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{keys} already does “{command}”.</source>
        <translation>{keys}已用於「{command}」。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>They hold on this computer, for every project. Each takes effect at once.</source>
        <translation>設定只存在這台電腦，適用於所有專案，並且立即生效。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Stands in the history of your projects</source>
        <translation>會顯示在專案的歷史中</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>縮放(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>紙張(&amp;P)</translation>
    </message>
    <message>
        <source>Open the last project at the start</source>
        <translation>啟動時開啟上次的專案</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Double-click a shortcut to change it; Backspace takes it away.</source>
        <translation>按兩下快速鍵即可變更；按 Backspace 可移除。</translation>
    </message>
    <message>
        <source>Our shortcuts again</source>
        <translation>恢復預設快速鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Less motion: rows change place without gliding</source>
        <translation>減少動態效果：列直接換位，不滑動</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Internal</source>
        <translation>僅限內部</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>{level} of 5</source>
        <translation>{level} / 5</translation>
    </message>
    <message>
        <source>Priority class</source>
        <translation>客戶關係類別</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人物誌</translation>
    </message>
    <message>
        <source>Part in the decision</source>
        <translation>在決策中的角色</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>資料截止日</translation>
    </message>
    <message>
        <source>For our own team only: do not pass on</source>
        <translation>僅供本公司團隊使用，請勿外傳</translation>
    </message>
    <message>
        <source>Not a target</source>
        <translation>非目標客戶</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>發生頻率</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>How we know of the influence</source>
        <translation>影響力的佐證</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>特質</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>職責</translation>
    </message>
    <message>
        <source>The job to be done</source>
        <translation>要完成的任務</translation>
    </message>
    <message>
        <source>Functional jobs</source>
        <translation>功能性任務</translation>
    </message>
    <message>
        <source>How they want to be seen</source>
        <translation>希望別人怎麼看</translation>
    </message>
    <message>
        <source>How they want to feel</source>
        <translation>希望有什麼感受</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>期望收穫</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>觸發事件</translation>
    </message>
    <message>
        <source>Alternatives today</source>
        <translation>現有替代做法</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>常用工具</translation>
    </message>
    <message>
        <source>Words they use</source>
        <translation>他們的用語</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>信任的來源</translation>
    </message>
    <message>
        <source>What they like to be shown</source>
        <translation>偏好的內容形式</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>Attitudes</source>
        <translation>態度</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>資歷</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>直屬主管</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>所屬客戶類型</translation>
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
        <translation>{count}次訪談</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>{day}核對</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count}天前</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>客戶角色</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客戶類型</translation>
    </message>
    <message>
        <source>Buying behaviour</source>
        <translation>購買行為</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>目標客群公式</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原話</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>最多{amount}</translation>
    </message>
    <message>
        <source>Reachable accounts</source>
        <translation>可觸及客戶數</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>預計回應數</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>預計成交數</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>預期營收</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>Jobs to be done</source>
        <translation>要完成的工作</translation>
    </message>
    <message>
        <source>Decides by</source>
        <translation>決策標準</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>還沒有溝通話術</translation>
    </message>
    <message>
        <source>Buying committee</source>
        <translation>採購決策小組</translation>
    </message>
    <message>
        <source>What the market changes</source>
        <translation>市場變數</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>溝通話術</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>觸發事件</translation>
    </message>
    <message>
        <source>Reach them through</source>
        <translation>觸及通路</translation>
    </message>
    <message>
        <source>How they buy</source>
        <translation>怎麼買</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>待補缺口</translation>
    </message>
    <message>
        <source>{us} vs. {rival}</source>
        <translation>{us} 對比 {rival}</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威脅程度</translation>
    </message>
    <message>
        <source>Meet them where</source>
        <translation>常遇場合</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Battlecard</source>
        <translation>競品作戰卡</translation>
    </message>
    <message>
        <source>Say first</source>
        <translation>先說這句</translation>
    </message>
    <message>
        <source>We win when</source>
        <translation>我們贏在</translation>
    </message>
    <message>
        <source>They win when</source>
        <translation>對方贏在</translation>
    </message>
    <message>
        <source>When we meet them</source>
        <translation>何時遇到</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分支援</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不支援</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Quick comparison</source>
        <translation>快速比較</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>關鍵提問</translation>
    </message>
    <message>
        <source>Their price</source>
        <translation>對方價格</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>談話重點</translation>
    </message>
    <message>
        <source>Their strengths, and what we say</source>
        <translation>對方強項與應對</translation>
    </message>
    <message>
        <source>What they say about us</source>
        <translation>對方怎麼說我們</translation>
    </message>
    <message>
        <source>Objections and answers</source>
        <translation>異議處理</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Proof points</source>
        <translation>佐證重點</translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation>禁用說法</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>最近變化</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事實</translation>
    </message>
    <message>
        <source>Inference</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>待複查</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>資料截至{date}</translation>
    </message>
    <message>
        <source>may be named</source>
        <translation>可具名</translation>
    </message>
    <message>
        <source>anonymous only</source>
        <translation>僅限匿名</translation>
    </message>
    <message>
        <source>own measurement</source>
        <translation>自行量測</translation>
    </message>
    <message>
        <source>no permission: do not show</source>
        <translation>未授權：請勿出示</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>競爭</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>法規</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>生態系</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>交叉銷售</translation>
    </message>
    <message>
        <source>Up-sell</source>
        <translation>向上銷售</translation>
    </message>
    <message>
        <source>Loyal repeat buyer</source>
        <translation>忠誠回購客戶</translation>
    </message>
    <message>
        <source>Lapsed customer</source>
        <translation>沉睡客戶</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>經濟決策者（拍板者）</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>內部支持者</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>技術把關者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>影響者</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>反對者</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>簽約者</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>首次採購</translation>
    </message>
    <message>
        <source>Modified rebuy</source>
        <translation>修正後再購</translation>
    </message>
    <message>
        <source>Straight rebuy</source>
        <translation>直接再購</translation>
    </message>
    <message>
        <source>{count} accounts</source>
        <translation>{count}家客戶</translation>
    </message>
    <message>
        <source>{count} sites</source>
        <translation>{count}個據點</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count}個月</translation>
    </message>
    <message>
        <source>Buy class</source>
        <translation>採購類別</translation>
    </message>
    <message>
        <source>People deciding</source>
        <translation>參與決策人數</translation>
    </message>
    <message>
        <source>Usual length</source>
        <translation>一般所需時間</translation>
    </message>
    <message>
        <source>reachable accounts</source>
        <translation>可觸及客戶數</translation>
    </message>
    <message>
        <source>response rate</source>
        <translation>回應率</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>成交率</translation>
    </message>
    <message>
        <source>yearly value</source>
        <translation>年價值</translation>
    </message>
    <message>
        <source>No message yet for</source>
        <translation>還沒有溝通話術</translation>
    </message>
    <message>
        <source>No economic buyer in the committee</source>
        <translation>決策小組裡沒有經濟決策者</translation>
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
        <translation>產品單頁</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>客戶的難題</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有什麼不同</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>A day with it</source>
        <translation>現場一幕</translation>
    </message>
    <message>
        <source>How we compare</source>
        <translation>功能比較</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>適用環境</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
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
        <translation>改寫</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>刪去</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有{count}處</translation>
    </message>
    <message>
        <source>Changed since {date}</source>
        <translation>{date}以來的變化</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>說法</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>所見日期</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>{sign} no public, dated fact</source>
        <translation>{sign} 沒有公開且帶日期的事實</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>資訊來源</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>{date}所見</translation>
    </message>
    <message>
        <source>Public facts only, as of {date}</source>
        <translation>僅列公開事實，截至{date}</translation>
    </message>
    <message>
        <source>Option {letter}</source>
        <translation>方案{letter}</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>運作方式</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本{number}</translation>
    </message>
    <message>
        <source>our own measurement</source>
        <translation>自行測量</translation>
    </message>
    <message>
        <source>customers&apos; own figures</source>
        <translation>客戶自己的數據</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>結案日期</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>競爭對象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Kind of reason</source>
        <translation>原因類別</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>原因（一句話）</translation>
    </message>
    <message>
        <source>What nearly turned it</source>
        <translation>差點改變結果的事</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客戶怎麼說</translation>
    </message>
    <message>
        <source>What it turned on</source>
        <translation>決定成敗的功能</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>贏單</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>輸單</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>產品功能</translation>
    </message>
    <message>
        <source>Price and terms</source>
        <translation>價格與條款</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>決策者</translation>
    </message>
    <message>
        <source>Proof and trust</source>
        <translation>佐證與信任</translation>
    </message>
    <message>
        <source>Effort of switching</source>
        <translation>轉換成本</translation>
    </message>
    <message>
        <source>Timing and budget</source>
        <translation>時機與預算</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>How to fill this in</source>
        <translation>填寫說明</translation>
    </message>
    <message>
        <source>One line for each deal that was won, lost or not decided.</source>
        <translation>每一筆贏單、輸單或未決定的案件填一列。</translation>
    </message>
    <message>
        <source>Choose group, competitor, result and kind of reason from the lists; a name that is not in a list cannot be read.</source>
        <translation>客群、競爭對象、結果和原因類別請從下拉清單中選擇；清單裡沒有的名稱無法讀入。</translation>
    </message>
    <message>
        <source>Write why in one sentence, as you would tell a colleague. What nearly turned it matters as much, also for deals we won.</source>
        <translation>用一句話寫原因，就像講給同事聽。差點改變結果的事同樣重要，贏下的單也一樣。</translation>
    </message>
    <message>
        <source>Only the result is needed. Leave empty what you do not know.</source>
        <translation>只有「結果」必填。不知道的請留空。</translation>
    </message>
    <message>
        <source>Do not delete or move columns; lines may be added at the end.</source>
        <translation>請不要刪除或移動欄；可以在末尾加列。</translation>
    </message>
    <message>
        <source>Save the workbook and send it back. It can be sent back again with more lines: nothing is counted twice.</source>
        <translation>儲存後寄回即可。之後補填再寄回也行，不會重複計算。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>填寫說明</translation>
    </message>
    <message>
        <source>By expected revenue</source>
        <translation>依預期營收排名</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>推廣活動</translation>
    </message>
    <message>
        <source>Agreed with sales</source>
        <translation>已與業務對齊</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之後有變動</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第{place}（共{count}）</translation>
    </message>
    <message>
        <source>Prices as of {date}</source>
        <translation>價格截至{date}</translation>
    </message>
    <message>
        <source>Positioning map</source>
        <translation>競爭格局圖</translation>
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
        <translation>任何權重</translation>
    </message>
    <message>
        <source>only {low}%</source>
        <translation>僅{low}%</translation>
    </message>
    <message>
        <source>up to {high}%</source>
        <translation>不超過{high}%</translation>
    </message>
    <message>
        <source>below {high}%</source>
        <translation>低於{high}%</translation>
    </message>
    <message>
        <source>{low}% and more</source>
        <translation>不低於{low}%</translation>
    </message>
    <message>
        <source>above {low}%</source>
        <translation>高於{low}%</translation>
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
        <translation>高於{low}%、不超過{high}%</translation>
    </message>
    <message>
        <source>above {low}% and below {high}%</source>
        <translation>高於{low}%、低於{high}%</translation>
    </message>
    <message>
        <source>No criterion has a weight yet, so there is no score.</source>
        <translation>還沒有評分項目設定權重，所以沒有得分。</translation>
    </message>
    <message>
        <source>There is no figure yet: the scores for {criteria} are missing.</source>
        <translation>還算不出得分：{criteria}尚未評分。</translation>
    </message>
    <message>
        <source>There is no figure yet: the score for {criteria} is missing.</source>
        <translation>還算不出得分：{criteria}尚未評分。</translation>
    </message>
    <message>
        <source>{points}: {lacking} below {next} ({next_limit}).</source>
        <translation>{points}，距{next}（{next_limit}分）還差{lacking}分。</translation>
    </message>
    <message>
        <source>{points}, and {tier} is the only tier.</source>
        <translation>{points}；只有{tier}這一個級別。</translation>
    </message>
    <message>
        <source>{points}: {above} above the limit of {tier} ({limit}).</source>
        <translation>{points}，高出{tier}門檻（{limit}分）{above}分。</translation>
    </message>
    <message>
        <source>{points}: exactly at the limit of {tier} ({limit}).</source>
        <translation>{points}，剛好在{tier}門檻（{limit}分）上。</translation>
    </message>
    <message>
        <source>{points}: {above} above the limit of {tier} ({limit}), {lacking} below {next} ({next_limit}).</source>
        <translation>{points}，高出{tier}門檻（{limit}分）{above}分，距{next}（{next_limit}分）還差{lacking}分。</translation>
    </message>
    <message>
        <source>{points}: exactly at the limit of {tier} ({limit}), {lacking} below {next} ({next_limit}).</source>
        <translation>{points}，剛好在{tier}門檻（{limit}分）上，距{next}（{next_limit}分）還差{lacking}分。</translation>
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
        <translation>任一評分項目多給1分，就升一級。</translation>
    </message>
    <message>
        <source>One point more on {criteria} would lift it.</source>
        <translation>{criteria}多給1分，就升一級。</translation>
    </message>
    <message>
        <source>It takes {count} points more to lift it, for example {parts}.</source>
        <translation>要升級，至少還要多給{count}分，例如{parts}。</translation>
    </message>
    <message>
        <source>{count} on {criterion}</source>
        <translation>{criterion}{count}分</translation>
    </message>
    <message>
        <source>One point less on any criterion would drop it to {tier}.</source>
        <translation>任一評分項目少給1分，就降到{tier}。</translation>
    </message>
    <message>
        <source>One point less on {criteria} would drop it to {tier}.</source>
        <translation>{criteria}少給1分，就降到{tier}。</translation>
    </message>
    <message>
        <source>No single weight changes it.</source>
        <translation>調整任何單一權重都不會改變級別。</translation>
    </message>
    <message>
        <source>The weight of {criterion} is the nearest to turning it: {share}% today, the tier stays at {interval}.</source>
        <translation>最容易改變級別的權重是{criterion}：目前{share}%，{interval}時級別不變。</translation>
    </message>
    <message>
        <source>It holds under every one of 1,000 nearby weightings.</source>
        <translation>在1,000組相近權重下，級別全部不變。</translation>
    </message>
    <message>
        <source>It holds under {percent}% of 1,000 nearby weightings.</source>
        <translation>在1,000組相近權重中，{percent}%的情況下級別不變。</translation>
    </message>
    <message>
        <source>It is on hold because it is not stable.</source>
        <translation>因為還不穩定，所以暫緩。</translation>
    </message>
    <message>
        <source>Concept actions may run all the same: article, talk or report, without promise, date or call to buy.</source>
        <translation>仍可做理念類動作：文章、演講或報告，不承諾功能、不給日期、不促購買。</translation>
    </message>
    <message>
        <source>Only {yes} of {checks} checks are yes, so {cap} is the most.</source>
        <translation>{checks}項就緒檢核只通過{yes}項，所以最高為{cap}。</translation>
    </message>
    <message>
        <source>Only {yes} of {checks} checks is yes, so {cap} is the most.</source>
        <translation>{checks}項就緒檢核只通過{yes}項，所以最高為{cap}。</translation>
    </message>
    <message>
        <source>None of the {checks} checks is yes, so {cap} is the most.</source>
        <translation>{checks}項就緒檢核一項也沒通過，所以最高為{cap}。</translation>
    </message>
    <message>
        <source>The competitive window is at its maximum, so an open gate only warns; nobody has said why.</source>
        <translation>競爭時機已到最高分，就緒檢核未過只作提醒；還沒有人寫明理由。</translation>
    </message>
    <message>
        <source>The competitive window is at its maximum, so it goes ahead with an open gate: {reason}.</source>
        <translation>競爭時機已到最高分，就緒檢核未過也先推進：{reason}。</translation>
    </message>
    <message>
        <source>Not yet: {checks}.</source>
        <translation>尚未通過：{checks}。</translation>
    </message>
    <message>
        <source>{tier} is full in {period}: {used} of {capacity}.</source>
        <translation>{period}的{tier}名額已滿：{used}/{capacity}。</translation>
    </message>
    <message>
        <source>{count} person</source>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>{period}: {used} of {capacity} used</source>
        <translation>{period}：名額{capacity}個，已用{used}個</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暫緩</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>尚未評分</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>capped: {yes} of {checks} checks</source>
        <translation>受限：{checks}項檢核通過{yes}項</translation>
    </message>
    <message>
        <source>{tier} proposed</source>
        <translation>提議{tier}</translation>
    </message>
    <message>
        <source>{tier} decided</source>
        <translation>已定為{tier}</translation>
    </message>
    <message>
        <source>{tier} refused</source>
        <translation>{tier}被否決</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>{number}級</translation>
    </message>
    <message>
        <source>one point from higher</source>
        <translation>差1分升級</translation>
    </message>
    <message>
        <source>one point from lower</source>
        <translation>少1分降級</translation>
    </message>
    <message>
        <source>{tier} is over its capacity in {period}: {used} for {capacity}.</source>
        <translation>{period}的{tier}超出名額：{capacity}個名額排了{used}個。</translation>
    </message>
    <message>
        <source>Everything is scored by the same questions; the score gives the tier, and the gate may lower it</source>
        <translation>所有功能按同一套問題評分；得分決定級別，就緒檢核可以壓低級別</translation>
    </message>
    <message>
        <source>The score is the weighted sum, from 0 to 100; a score equal to a limit belongs to the higher tier.</source>
        <translation>得分是加權總和，從0到100；剛好等於門檻的，歸入較高的級別。</translation>
    </message>
    <message>
        <source>Not stable: on hold. Nothing that promises the product goes out.</source>
        <translation>不穩定：暫緩。凡是承諾產品的內容都不發出。</translation>
    </message>
    <message>
        <source>Fewer than {enough} checks are yes: {tier} at most.</source>
        <translation>就緒檢核通過不足{enough}項：最高為{tier}。</translation>
    </message>
    <message>
        <source>{tier} on hold may still run concept actions: article, talk or report, without promise or date.</source>
        <translation>{tier}暫緩時，仍可做理念類動作：文章、演講或報告，不承諾、不給日期。</translation>
    </message>
    <message>
        <source>{criterion} at its maximum: a stable feature may go ahead with an open gate, with a reason.</source>
        <translation>{criterion}給最高分時：穩定的功能可在就緒檢核未過時先推進，但要寫明理由。</translation>
    </message>
    <message>
        <source>Another tier than the computed one needs a reason, a name and a date.</source>
        <translation>要用與計算結果不同的級別，須寫明理由、姓名和日期。</translation>
    </message>
    <message>
        <source>Capacity is checked over the plan, apart from score and gate.</source>
        <translation>名額按整個計畫檢查，與得分和就緒檢核分開。</translation>
    </message>
    <message>
        <source>Decided as {tier}{aside}: {reason}.</source>
        <translation>已決定為{tier}{aside}：{reason}。</translation>
    </message>
    <message>
        <source>Decided as {tier}{aside}, without a reason.</source>
        <translation>已決定為{tier}{aside}，未寫理由。</translation>
    </message>
    <message>
        <source>{tier} was refused{aside}: {reason}.</source>
        <translation>{tier}的提議被否決{aside}：{reason}。</translation>
    </message>
    <message>
        <source>{tier} was refused{aside}, without a reason.</source>
        <translation>{tier}的提議被否決{aside}，未寫理由。</translation>
    </message>
    <message>
        <source>Proposed as {tier}{aside}, not decided yet: {reason}.</source>
        <translation>有人提議為{tier}{aside}，尚未決定：{reason}。</translation>
    </message>
    <message>
        <source>Proposed as {tier}{aside}, not decided yet.</source>
        <translation>有人提議為{tier}{aside}，尚未決定。</translation>
    </message>
    <message>
        <source>{criterion} is at its maximum, but {rivals} have it too: {rows}.</source>
        <translation>{criterion}給了最高分，但{rivals}也有：{rows}。</translation>
    </message>
    <message>
        <source>{criterion} is at its maximum, but {rivals} has it too: {rows}.</source>
        <translation>{criterion}給了最高分，但{rivals}也有：{rows}。</translation>
    </message>
    <message>
        <source>+1 on {criteria} → {tier}</source>
        <translation>{criteria}加1分 → {tier}</translation>
    </message>
    <message>
        <source>−1 on {criteria} → {tier}</source>
        <translation>{criteria}減1分 → {tier}</translation>
    </message>
    <message>
        <source>{count} person-weeks</source>
        <translation>{count}人週</translation>
    </message>
    <message>
        <source>{count} person-week</source>
        <translation>{count}人週</translation>
    </message>
    <message>
        <source>Technically</source>
        <translation>技術點</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>好處</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>排程</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未決定</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已採納</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已否決</translation>
    </message>
    <message>
        <source>Proposed tier</source>
        <translation>提議級別</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提議人</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>提議理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>決定理由</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>穩定</translation>
    </message>
    <message>
        <source>Value validated</source>
        <translation>價值已驗證</translation>
    </message>
    <message>
        <source>Two usable cases</source>
        <translation>有兩個可用案例</translation>
    </message>
    <message>
        <source>Sales trained</source>
        <translation>業務已受訓</translation>
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
        <translation>{year}/{part}</translation>
    </message>
    <message>
        <source>{limit} and more</source>
        <translation>{limit}分及以上</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>低於{limit}分</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count}週</translation>
    </message>
    <message>
        <source>{count} week</source>
        <translation>{count}週</translation>
    </message>
    <message>
        <source>{count} per month</source>
        <translation>每月{count}個</translation>
    </message>
    <message>
        <source>{count} per quarter</source>
        <translation>每季{count}個</translation>
    </message>
    <message>
        <source>{count} per half-year</source>
        <translation>每半年{count}個</translation>
    </message>
    <message>
        <source>{count} per year</source>
        <translation>每年{count}個</translation>
    </message>
    <message>
        <source>between “{low}” and “{high}”</source>
        <translation>介於「{low}」與「{high}」之間</translation>
    </message>
    <message>
        <source>Tier decision</source>
        <translation>級別決策單</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score}/100</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>推廣級別</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Why this tier</source>
        <translation>為何是這一級</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>這是什麼</translation>
    </message>
    <message>
        <source>Readiness gate</source>
        <translation>就緒檢核</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>no</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待查</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>評分項目</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>A dot is a possible score, in the colour of the tier it would give; ringed: today</source>
        <translation>每個圓點是一種評分，顏色為給這個分時的級別；帶圈的是現在</translation>
    </message>
    <message>
        <source>What each score could do</source>
        <translation>每項評分能改變什麼</translation>
    </message>
    <message>
        <source>Coloured: where a weight may go and the tier stays; the mark is today’s weight</source>
        <translation>有色段：權重在此範圍內，級別不變；直線為目前權重</translation>
    </message>
    <message>
        <source>How far each weight may go</source>
        <translation>每項權重可變的範圍</translation>
    </message>
    <message>
        <source>How firm it is</source>
        <translation>有多穩</translation>
    </message>
    <message>
        <source>No single point changes the tier by score.</source>
        <translation>任何一項加減1分，得分對應的級別都不變。</translation>
    </message>
    <message>
        <source>One point more or less</source>
        <translation>加減1分</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>What a launch does</source>
        <translation>推廣要做到</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>推廣打法</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>前置時間</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>名額</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通路</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>How it is launched: {tier}</source>
        <translation>如何推廣：{tier}</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>功能分級</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>評分人數</translation>
    </message>
    <message>
        <source>All features, highest tier first</source>
        <translation>全部功能，級別由高到低</translation>
    </message>
    <message>
        <source>The first {count} features</source>
        <translation>前{count}個功能</translation>
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
        <translation>就緒</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>穩定度</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Launch-tier policy</source>
        <translation>推廣級別規則</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>評分項目</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>What is scored, and what the scores mean</source>
        <translation>評什麼，各分值是什麼意思</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>有把握</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>比較有把握</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>估計</translation>
    </message>
    <message>
        <source>How to score</source>
        <translation>怎樣評分</translation>
    </message>
    <message>
        <source>For {name}. Please score by yourself: nobody else’s scores are in this form.</source>
        <translation>給{name}。請獨立評分：表內沒有其他人的評分。</translation>
    </message>
    <message>
        <source>One line for each feature, one column for each criterion. Choose a cell and its question appears; what each score means stands on the third sheet.</source>
        <translation>每列一項功能，每欄一個評分項目。選取儲存格就會顯示該項的問題；每個分數的意義見第三張工作表。</translation>
    </message>
    <message>
        <source>Leave empty what you cannot judge. An empty cell is no score, not the lowest one.</source>
        <translation>無法判斷的請留空。留空表示沒有評分，不是最低分。</translation>
    </message>
    <message>
        <source>Say how sure you are in the last column, and write your reasons on the second sheet where they matter.</source>
        <translation>最後一欄填有多大把握；重要的理由寫在第二張工作表。</translation>
    </message>
    <message>
        <source>Save the workbook and send it back. It can be sent back again: nothing is counted twice.</source>
        <translation>儲存後寄回。可以再次寄回，不會重複計算。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>有什麼用</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>有多大把握？</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}.</source>
        <translation>{low} 到 {high} 的整數。</translation>
    </message>
    <message>
        <source>What the scores mean</source>
        <translation>分數的意義</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>僅限內部</translation>
    </message>
    <message>
        <source>Holds: nobody else can say it</source>
        <translation>成立：別人說不了</translation>
    </message>
    <message>
        <source>Weak: partly true of {names}</source>
        <translation>偏弱：{names}也部分說得通</translation>
    </message>
    <message>
        <source>Unproven: not known of {names}</source>
        <translation>待證實：{names}的情況未知</translation>
    </message>
    <message>
        <source>Fails: also true of {names}</source>
        <translation>不成立：{names}也說得通</translation>
    </message>
    <message>
        <source>Over-claim: not fully ours: {names}</source>
        <translation>言過其實：我們沒有完全做到{names}</translation>
    </message>
    <message>
        <source>Rests on no row of the comparison</source>
        <translation>沒有依據任何比較項</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>待證實</translation>
    </message>
    <message>
        <source>What each sentence rests on</source>
        <translation>每句話的依據</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>Proof point</source>
        <translation>佐證重點</translation>
    </message>
    <message>
        <source>Neither proof nor evidence yet</source>
        <translation>還沒有佐證重點，也沒有佐證</translation>
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
        <translation>內部簡報</translation>
    </message>
    <message>
        <source>Customer portrait</source>
        <translation>客戶畫像</translation>
    </message>
    <message>
        <source>Competitor analysis</source>
        <translation>競品分析</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>價值描述</translation>
    </message>
    <message>
        <source>Customer scenario</source>
        <translation>客戶場景</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>What we claim, and how it stands</source>
        <translation>賣點主張與換名測試</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>訊息屋</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>屋頂</translation>
    </message>
    <message>
        <source>Foundation: the proofs</source>
        <translation>地基：佐證重點</translation>
    </message>
    <message>
        <source>Words we use</source>
        <translation>建議用詞</translation>
    </message>
    <message>
        <source>Words we do not use</source>
        <translation>禁用詞</translation>
    </message>
    <message>
        <source>What each role hears</source>
        <translation>對每個角色怎麼說</translation>
    </message>
    <message>
        <source>What it is for you</source>
        <translation>對您意味著什麼</translation>
    </message>
    <message>
        <source>What you can count on</source>
        <translation>您可以信賴的</translation>
    </message>
    <message>
        <source>What sets it apart</source>
        <translation>與眾不同之處</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>帶來的價值</translation>
    </message>
    <message>
        <source>Whom it fits</source>
        <translation>最適合誰</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>為什麼是現在</translation>
    </message>
    <message>
        <source>{tier} (decided)</source>
        <translation>{tier}（已決定）</translation>
    </message>
    <message>
        <source>No message about it answers a pain, and no brief names one.</source>
        <translation>沒有一則訊息回應客戶的痛點，推廣簡報也沒寫痛點。</translation>
    </message>
    <message>
        <source>Hardly a deal turned on it: is it what one client wants?</source>
        <translation>因它而定的商機很少：會不會只是個別客戶想要？</translation>
    </message>
    <message>
        <source>It is in use, but has no two usable cases yet.</source>
        <translation>已在使用，但還沒有兩個可用案例。</translation>
    </message>
    <message>
        <source>Computed tier</source>
        <translation>計算級別</translation>
    </message>
    <message>
        <source>A score equal to a limit belongs to the higher tier.</source>
        <translation>剛好等於門檻的，歸入較高的級別。</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>This card has no line yet. Open it in Competitors and write the first one.</source>
        <translation>這張作戰卡還沒有內容。請在「競品」開啟並寫下第一條。</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>From the project</source>
        <translation>從專案選取</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search on the shelf</source>
        <translation>在可選內容中搜尋</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>區塊</translation>
    </message>
    <message>
        <source>What the project already holds</source>
        <translation>專案中已有的內容</translation>
    </message>
    <message>
        <source>on the canvas</source>
        <translation>已在畫布上</translation>
    </message>
    <message>
        <source>Drag onto a block, double-click, or press Enter.</source>
        <translation>拖到區塊上，或按兩下，或按 Enter 鍵。</translation>
    </message>
    <message>
        <source>Nothing here for this block yet. Type an entry, or fill the rooms first.</source>
        <translation>這個區塊還沒有可選的內容。可以直接輸入，或先填寫其他頁面。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>沒有找到。</translation>
    </message>
</context>
<context>
    <name>ShippedValues</name>
    <message>
        <source>Take all back</source>
        <translation>全部還原</translation>
    </message>
    <message>
        <source>{value}: {now} here, {shipped} as shipped</source>
        <translation>{value}：現為{now}，內建為{shipped}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>還原</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n shipped value(s)</source>
        <translation>
            <numerusform>還原%n個內建的值</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
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
        <translation>分數計數</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Use by the rules</source>
        <translation>規則用途</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>Lead time in weeks</source>
        <translation>提前週數</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
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
        <translation>這是對該競品的第一次巡查。</translation>
    </message>
    <message>
        <source>Nothing new written down since then.</source>
        <translation>此後沒有新的記錄。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有%n項</numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>動向</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>contact sales</source>
        <translation>需洽業務</translation>
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
        <translation>功能比較表</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>nothing yet</source>
        <translation>還沒有</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Repeats a proof</source>
        <translation>轉述佐證重點</translation>
    </message>
    <message>
        <source>Repeats our claim</source>
        <translation>轉述我們的主張</translation>
    </message>
    <message>
        <source>Told here</source>
        <translation>寫在此處</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>具體出處</translation>
    </message>
    <message>
        <source>Where exactly: file, page, who counted</source>
        <translation>具體出處：檔案、頁碼、誰統計的</translation>
    </message>
    <message>
        <source>No longer from here</source>
        <translation>不再出自這裡</translation>
    </message>
    <message>
        <source>Take away a source of a proof</source>
        <translation>移除佐證重點的出處</translation>
    </message>
    <message>
        <source>Add where it comes from</source>
        <translation>新增出處</translation>
    </message>
    <message>
        <source>A piece of evidence</source>
        <translation>一項佐證</translation>
    </message>
    <message>
        <source>Another proof that it repeats</source>
        <translation>它轉述的另一佐證重點</translation>
    </message>
    <message>
        <source>A claim of ours that it repeats</source>
        <translation>它轉述的我方主張</translation>
    </message>
    <message>
        <source>Something else, told in words</source>
        <translation>其他，用文字說明</translation>
    </message>
    <message>
        <source>Say where a proof comes from</source>
        <translation>寫明佐證重點的出處</translation>
    </message>
</context>
<context>
    <name>StageLanes</name>
    <message>
        <source>now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>+ {tool}</source>
        <translation>+ {tool}</translation>
    </message>
    <message>
        <source>Usual in this stage: add one</source>
        <translation>這一階段的常用做法：新增一項</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No longer at {folder}</source>
        <translation>已不在「{folder}」</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>從清單移除「{name}」</translation>
    </message>
    <message>
        <source>Take off the list (the file stays)</source>
        <translation>從清單移除（檔案仍保留）</translation>
    </message>
    <message>
        <source>PMM Desk</source>
        <translation>PMM Desk</translation>
    </message>
    <message>
        <source>What you know, what you decide, and the sheets that sales takes along: one file, on this computer.</source>
        <translation>您了解的、決定的，以及業務帶走的文宣：全在一個檔案裡，就在這台電腦上。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>開啟範例</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的專案</translation>
    </message>
    <message>
        <source>Projects you open appear here. Begin with a new one, or look around in the sample.</source>
        <translation>您開啟過的專案會顯示在這裡。可以先新增一個，或在範例裡看一圈。</translation>
    </message>
    <message>
        <source>You can also drop a .pmm file on this window.</source>
        <translation>也可以把 .pmm 檔案拖放到這個視窗。</translation>
    </message>
    <message>
        <source>Check a sentence…</source>
        <translation>檢查一句話…</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Chief executive</source>
        <translation>執行長</translation>
    </message>
    <message>
        <source>Finance director</source>
        <translation>財務長</translation>
    </message>
    <message>
        <source>IT manager</source>
        <translation>資訊經理</translation>
    </message>
    <message>
        <source>Information security lead</source>
        <translation>資安主管</translation>
    </message>
    <message>
        <source>Operations manager</source>
        <translation>營運經理</translation>
    </message>
    <message>
        <source>Production manager</source>
        <translation>生產經理</translation>
    </message>
    <message>
        <source>Logistics director</source>
        <translation>物流總監</translation>
    </message>
    <message>
        <source>Procurement manager</source>
        <translation>採購經理</translation>
    </message>
    <message>
        <source>Sales director</source>
        <translation>業務總監</translation>
    </message>
    <message>
        <source>Marketing director</source>
        <translation>行銷總監</translation>
    </message>
    <message>
        <source>HR director</source>
        <translation>人資總監</translation>
    </message>
    <message>
        <source>Team lead who uses it every day</source>
        <translation>每天使用的組長</translation>
    </message>
    <message>
        <source>Manufacturer with several plants</source>
        <translation>多廠製造商</translation>
    </message>
    <message>
        <source>Mid-sized manufacturer</source>
        <translation>中型製造商</translation>
    </message>
    <message>
        <source>Retail chain</source>
        <translation>連鎖零售商</translation>
    </message>
    <message>
        <source>Logistics company</source>
        <translation>物流公司</translation>
    </message>
    <message>
        <source>Software company</source>
        <translation>軟體公司</translation>
    </message>
    <message>
        <source>Bank or insurer</source>
        <translation>銀行或保險公司</translation>
    </message>
    <message>
        <source>Hospital or clinic</source>
        <translation>醫院或診所</translation>
    </message>
    <message>
        <source>School or university</source>
        <translation>學校</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>政府機關</translation>
    </message>
    <message>
        <source>Small business</source>
        <translation>小型企業</translation>
    </message>
    <message>
        <source>Pilot first, then roll out</source>
        <translation>先試行，再推廣</translation>
    </message>
    <message>
        <source>Committee tender</source>
        <translation>委員會招標</translation>
    </message>
    <message>
        <source>Decides at renewal</source>
        <translation>續約時決定</translation>
    </message>
    <message>
        <source>Buys online, no meeting</source>
        <translation>線上購買，不用面談</translation>
    </message>
    <message>
        <source>Through a reseller</source>
        <translation>透過經銷商</translation>
    </message>
    <message>
        <source>Framework contract, call by call</source>
        <translation>框架合約，逐次下單</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Statements are composed from the canvas of the group. It has none yet.</source>
        <translation>定位文字由客群的畫布組成，這個客群還沒有畫布。</translation>
    </message>
    <message>
        <source>Begin the canvas</source>
        <translation>開始畫布</translation>
    </message>
    <message>
        <source>Nothing stands on the canvas yet. Fill its slots, and the sentence is composed here.</source>
        <translation>畫布上還沒有內容。填好各個空位，語句就會在這裡組成。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>as of {date}</source>
        <translation>資料截至{date}</translation>
    </message>
    <message>
        <source>Ages of facts are counted up to this day. Click to change it.</source>
        <translation>資料的新舊都算到這一天。點選即可變更。</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>視窗的語言</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
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
        <translation>略過</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) compared</source>
        <translation>
            <numerusform>已比較%n個項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>{row} · {rivals} partly</source>
        <translation>{row} · {rivals}部分支援</translation>
    </message>
    <message>
        <source>Nothing yet that every rival surely lacks.</source>
        <translation>還沒有哪一項能確定所有競品都沒有。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stale</source>
        <translation>
            <numerusform>%n格待複查</numerusform>
        </translation>
    </message>
    <message>
        <source>all within their limits</source>
        <translation>全部在期限內</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count}格未知</translation>
    </message>
    <message>
        <source>{count} without proof</source>
        <translation>{count}格無佐證</translation>
    </message>
    <message>
        <source>{count} may be shown to customers</source>
        <translation>{count}條可給客戶</translation>
    </message>
</context>
<context>
    <name>Survival</name>
    <message>
        <source>rests on nothing</source>
        <translation>沒有依據</translation>
    </message>
    <message>
        <source>{verdict}: {rivals}</source>
        <translation>{verdict}：{rivals}</translation>
    </message>
    <message>
        <source>Choose below what this claim rests on; then every rival is tested by it.</source>
        <translation>請在下方選擇這條賣點主張的依據，就會逐一對競品測試。</translation>
    </message>
    <message>
        <source>We do not fully have it ourselves: {rows}.</source>
        <translation>我們自己還沒有完全做到：{rows}。</translation>
    </message>
    <message>
        <source>Put their name in and it is still true: {rivals}.</source>
        <translation>換上對方的名稱，仍然成立：{rivals}。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it is true of {rivals}.</source>
        <translation>還沒人知道換成{rivals}是否成立。</translation>
    </message>
    <message>
        <source>{rivals} can say it in part.</source>
        <translation>{rivals}能說到一部分。</translation>
    </message>
    <message>
        <source>No other supplier can say it today.</source>
        <translation>目前沒有其他供應商能這樣說。</translation>
    </message>
    <message>
        <source>There is no rival to test it against yet.</source>
        <translation>還沒有可以測試的競品。</translation>
    </message>
    <message>
        <source>Oldest proof: {days} days ({place})</source>
        <translation>最舊佐證：{days}天（{place}）</translation>
    </message>
    <message>
        <source>Oldest proof: {days} days ({place}), over the limit of {limit}</source>
        <translation>最舊佐證：{days}天（{place}），超過{limit}天的上限</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>New target group</source>
        <translation>新增目標客群</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>新增角色</translation>
    </message>
    <message>
        <source>Add customer type</source>
        <translation>新增客戶類型</translation>
    </message>
    <message>
        <source>Add buying behaviour</source>
        <translation>新增購買行為</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>匯入客戶名單</translation>
    </message>
    <message>
        <source>Show what the audience lacks</source>
        <translation>顯示目標客群的缺口</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>客戶角色</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>客戶類型</translation>
    </message>
    <message>
        <source>Buying behaviours</source>
        <translation>購買行為</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>缺口檢查</translation>
    </message>
    <message>
        <source>Add competitor</source>
        <translation>新增競品</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>新增佐證</translation>
    </message>
    <message>
        <source>Add a row to the comparison</source>
        <translation>在比較表新增項目</translation>
    </message>
    <message>
        <source>Paste a comparison from a spreadsheet</source>
        <translation>貼上從試算表複製的比較表</translation>
    </message>
    <message>
        <source>Add a deal</source>
        <translation>新增案件</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>競品資料</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>功能比較表</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Battlecards</source>
        <translation>競品作戰卡</translation>
    </message>
    <message>
        <source>Win/loss</source>
        <translation>贏單 / 輸單分析</translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation>影響範圍</translation>
    </message>
    <message numerus="yes">
        <source>%n rival(s)</source>
        <translation>
            <numerusform>%n個競品</numerusform>
        </translation>
    </message>
    <message>
        <source>{rivals} and the status quo</source>
        <translation>{rivals}，以及維持現狀</translation>
    </message>
    <message>
        <source>Copy a table first: names in the first column, products in the first row.</source>
        <translation>請先複製表格：第一欄是項目名稱，第一列是產品。</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>匯出 PDF</translation>
    </message>
    <message>
        <source>New kit</source>
        <translation>新增工具包</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>文宣</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>文宣</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>A kit holds the sheets for one meeting: the one-pager for the customer, the battlecard and the target group for you. Name the meeting, or keep it for general use.</source>
        <translation>工具包裝著一場會議所需的文宣：給客戶的產品單頁，給您的競品作戰卡和目標客群頁。請為會議命名，或留作一般使用。</translation>
    </message>
    <message>
        <source>Make a kit</source>
        <translation>建立工具包</translation>
    </message>
    <message>
        <source>Like the window</source>
        <translation>與視窗相同</translation>
    </message>
    <message>
        <source>For general use</source>
        <translation>一般使用</translation>
    </message>
    <message>
        <source>Duplicate the kit</source>
        <translation>建立工具包複本</translation>
    </message>
    <message>
        <source>Delete the kit</source>
        <translation>刪除工具包</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>for everyone</source>
        <translation>給所有人</translation>
    </message>
    <message>
        <source>New one-pager · {group}</source>
        <translation>新增產品單頁 · {group}</translation>
    </message>
    <message>
        <source>Add a sheet</source>
        <translation>新增文宣</translation>
    </message>
    <message>
        <source>Leave a sheet out</source>
        <translation>略過文宣</translation>
    </message>
    <message>
        <source>Take a sheet in</source>
        <translation>納入文宣</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>再次顯示起步步驟</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>新增賣點主張</translation>
    </message>
    <message>
        <source>Add a proof</source>
        <translation>新增佐證重點</translation>
    </message>
    <message>
        <source>Add a launch brief</source>
        <translation>新增推廣簡報</translation>
    </message>
    <message>
        <source>Add a pillar to the message house</source>
        <translation>在訊息屋新增支柱</translation>
    </message>
    <message>
        <source>New version of the canvas</source>
        <translation>新增畫布版本</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新增版本</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>新增賣點主張</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>新增佐證重點</translation>
    </message>
    <message>
        <source>Add pillar</source>
        <translation>新增支柱</translation>
    </message>
    <message>
        <source>Add brief</source>
        <translation>新增簡報</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>定位畫布</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>賣點主張</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>佐證重點</translation>
    </message>
    <message>
        <source>Message house</source>
        <translation>訊息屋</translation>
    </message>
    <message>
        <source>Launch briefs</source>
        <translation>推廣簡報</translation>
    </message>
    <message>
        <source>Add feature</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>新增情境</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>新增版本方案</translation>
    </message>
    <message>
        <source>Edit the freshness limits</source>
        <translation>編輯期限</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>資料時效</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>新增評分項目</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>新增級別</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>新增決策</translation>
    </message>
    <message>
        <source>Decide tiers</source>
        <translation>確定級別</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>存為方案</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>比較方案</translation>
    </message>
    <message>
        <source>Paste scores from a spreadsheet</source>
        <translation>貼上從試算表複製的分數</translation>
    </message>
    <message>
        <source>Why this tier, in detail</source>
        <translation>為何是這一級（詳細）</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>評分項目</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決策紀錄</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已定級別</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假設方案</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n個功能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>scored by %n people</source>
        <translation>
            <numerusform>由%n人評分</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a table first: features in the first column, criteria in the first row.</source>
        <translation>請先複製表格：第一欄是功能，第一列是評分項目。</translation>
    </message>
    <message>
        <source>Add price tool</source>
        <translation>新增價格工具</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Priority classes</source>
        <translation>客戶關係類別</translation>
    </message>
    <message>
        <source>New comparison for customers</source>
        <translation>新增客戶版比較表</translation>
    </message>
    <message>
        <source>without a headline</source>
        <translation>無標題</translation>
    </message>
    <message>
        <source>Begin a scan of a competitor</source>
        <translation>開始競品巡查</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>Copy the role to another project</source>
        <translation>把角色複製到另一個專案</translation>
    </message>
    <message>
        <source>Bring roles in from another project</source>
        <translation>從另一個專案帶入客戶角色</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Add a map of the rivals</source>
        <translation>新增競爭格局圖</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>格局圖</translation>
    </message>
    <message>
        <source>Import features</source>
        <translation>匯入功能</translation>
    </message>
    <message>
        <source>Add an objection</source>
        <translation>新增異議</translation>
    </message>
    <message>
        <source>Walk the chain from pain to evidence</source>
        <translation>從痛點到佐證走一遍鏈條</translation>
    </message>
    <message>
        <source>Review what changed below the texts</source>
        <translation>複查依據有變的文字</translation>
    </message>
    <message>
        <source>Add a test of a message</source>
        <translation>新增訊息的客戶測試</translation>
    </message>
    <message>
        <source>Add objection</source>
        <translation>新增異議</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>新增測試</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>佐證鏈</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>複查</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>定位文字</translation>
    </message>
    <message>
        <source>Add scorer</source>
        <translation>新增評分人</translation>
    </message>
    <message>
        <source>Ask for scores</source>
        <translation>請人評分</translation>
    </message>
    <message>
        <source>Take scores back</source>
        <translation>收回評分</translation>
    </message>
    <message>
        <source>Scorers</source>
        <translation>評分人</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>You score for {name}: only {name}’s own scores are shown. The agreed ones stay as they are.</source>
        <translation>正在以{name}的身分評分：只顯示{name}自己的評分，議定的評分不變。</translation>
    </message>
    <message>
        <source>You score for {name}. Nobody else’s scores are in this file. When you are done, save it and send it back.</source>
        <translation>您在為{name}評分。檔案裡沒有其他人的評分。評完後請儲存並寄回。</translation>
    </message>
    <message>
        <source>Check a sentence against this project</source>
        <translation>用本專案檢查一句話</translation>
    </message>
    <message>
        <source>Add a word to the word list</source>
        <translation>向詞表新增詞語</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>新增詞語</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用詞</translation>
    </message>
    <message>
        <source>Weights from comparisons in pairs</source>
        <translation>以兩兩比較決定權重</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Score customers</source>
        <translation>給客戶評分</translation>
    </message>
    <message>
        <source>Compare the languages of all texts</source>
        <translation>對照所有文字的各種語言</translation>
    </message>
    <message>
        <source>Preview the positioning sheet</source>
        <translation>預覽定位單頁</translation>
    </message>
    <message>
        <source>Fill the canvas from the project</source>
        <translation>從專案填寫畫布</translation>
    </message>
    <message>
        <source>Compare versions of the canvas</source>
        <translation>比較畫布版本</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>project settings</source>
        <translation>專案設定</translation>
    </message>
    <message>
        <source>product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版本方案</translation>
    </message>
    <message>
        <source>price tool</source>
        <translation>價格工具</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>sales scenario</source>
        <translation>銷售情境</translation>
    </message>
    <message>
        <source>freshness limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>客戶角色</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>痛點</translation>
    </message>
    <message>
        <source>trait of a persona</source>
        <translation>角色特質</translation>
    </message>
    <message>
        <source>customer type of a persona</source>
        <translation>角色的客戶類型</translation>
    </message>
    <message>
        <source>customer type</source>
        <translation>客戶類型</translation>
    </message>
    <message>
        <source>buying behaviour</source>
        <translation>購買行為</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>目標客群</translation>
    </message>
    <message>
        <source>account</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>rule of assignment</source>
        <translation>分配規則</translation>
    </message>
    <message>
        <source>column mapping</source>
        <translation>欄位對應</translation>
    </message>
    <message>
        <source>committee member</source>
        <translation>決策小組成員</translation>
    </message>
    <message>
        <source>market variable</source>
        <translation>市場變數</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>競品</translation>
    </message>
    <message>
        <source>comparison row</source>
        <translation>比較項目</translation>
    </message>
    <message>
        <source>comparison cell</source>
        <translation>比較表儲存格</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>evidence of a cell</source>
        <translation>儲存格的佐證</translation>
    </message>
    <message>
        <source>battlecard line</source>
        <translation>作戰卡內容</translation>
    </message>
    <message>
        <source>evidence of a battlecard line</source>
        <translation>作戰卡內容的佐證</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>positioning canvas</source>
        <translation>定位畫布</translation>
    </message>
    <message>
        <source>canvas entry</source>
        <translation>畫布條目</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>賣點主張</translation>
    </message>
    <message>
        <source>row of a claim</source>
        <translation>賣點主張的依據</translation>
    </message>
    <message>
        <source>proof point</source>
        <translation>佐證重點</translation>
    </message>
    <message>
        <source>message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>row of a message</source>
        <translation>訊息的依據</translation>
    </message>
    <message>
        <source>proof of a message</source>
        <translation>訊息的佐證重點</translation>
    </message>
    <message>
        <source>launch brief</source>
        <translation>推廣簡報</translation>
    </message>
    <message>
        <source>scorecard</source>
        <translation>評分表</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>評分項目</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>級別</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>readiness check</source>
        <translation>就緒檢核</translation>
    </message>
    <message>
        <source>tier decision</source>
        <translation>級別決策</translation>
    </message>
    <message>
        <source>scorecard as it was</source>
        <translation>當時的評分表</translation>
    </message>
    <message>
        <source>decided tier</source>
        <translation>已定級別</translation>
    </message>
    <message>
        <source>what-if of a scorecard</source>
        <translation>評分表的假設方案</translation>
    </message>
    <message>
        <source>one-pager</source>
        <translation>產品單頁</translation>
    </message>
    <message>
        <source>proof on a one-pager</source>
        <translation>產品單頁的佐證重點</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>銷售工具包</translation>
    </message>
    <message>
        <source>sheet of a kit</source>
        <translation>工具包的文宣</translation>
    </message>
    <message>
        <source>impossible combination</source>
        <translation>不可能的組合</translation>
    </message>
    <message>
        <source>priority class</source>
        <translation>客戶關係類別</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>影響關係</translation>
    </message>
    <message>
        <source>shared battlecard line</source>
        <translation>共用的作戰卡內容</translation>
    </message>
    <message>
        <source>issued battlecard</source>
        <translation>已發放的作戰卡</translation>
    </message>
    <message>
        <source>row that decided a deal</source>
        <translation>影響成敗的比較列</translation>
    </message>
    <message>
        <source>thing to look at again</source>
        <translation>待重看的內容</translation>
    </message>
    <message>
        <source>comparison sheet</source>
        <translation>客戶版比較表</translation>
    </message>
    <message>
        <source>row on a comparison sheet</source>
        <translation>客戶版比較表中的列</translation>
    </message>
    <message>
        <source>rival on a comparison sheet</source>
        <translation>客戶版比較表中的競品</translation>
    </message>
    <message>
        <source>importance of a row</source>
        <translation>比較項目的重要度</translation>
    </message>
    <message>
        <source>earlier mark of a cell</source>
        <translation>格子過去的標記</translation>
    </message>
    <message>
        <source>word for a mark</source>
        <translation>標記用詞</translation>
    </message>
    <message>
        <source>positioning map</source>
        <translation>競爭格局圖</translation>
    </message>
    <message>
        <source>row of a map’s axis</source>
        <translation>格局圖座標軸的比較項目</translation>
    </message>
    <message>
        <source>place on a map</source>
        <translation>格局圖上的位置</translation>
    </message>
    <message>
        <source>competitor’s price</source>
        <translation>競品價格</translation>
    </message>
    <message>
        <source>competitor’s move</source>
        <translation>競品動向</translation>
    </message>
    <message>
        <source>threat criterion</source>
        <translation>威脅評分項目</translation>
    </message>
    <message>
        <source>threat score</source>
        <translation>威脅評分</translation>
    </message>
    <message>
        <source>group of a competitor</source>
        <translation>競品涉及的客群</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>place to look</source>
        <translation>查看項目</translation>
    </message>
    <message>
        <source>look at a place</source>
        <translation>查看記錄</translation>
    </message>
    <message>
        <source>evidence of a field</source>
        <translation>檔案欄位的佐證</translation>
    </message>
    <message>
        <source>evidence of a claim</source>
        <translation>賣點主張的佐證</translation>
    </message>
    <message>
        <source>word</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>proof of a claim</source>
        <translation>主張的佐證重點</translation>
    </message>
    <message>
        <source>source of a proof</source>
        <translation>佐證重點的出處</translation>
    </message>
    <message>
        <source>pain a message answers</source>
        <translation>訊息回應的痛點</translation>
    </message>
    <message>
        <source>test of a message</source>
        <translation>訊息的測試</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>異議</translation>
    </message>
    <message>
        <source>proof of an answer</source>
        <translation>回答的佐證重點</translation>
    </message>
    <message>
        <source>own field of a launch brief</source>
        <translation>推廣簡報的自訂欄位</translation>
    </message>
    <message>
        <source>scorer</source>
        <translation>評分人</translation>
    </message>
    <message>
        <source>opinion of a scorer</source>
        <translation>評分人的意見</translation>
    </message>
    <message>
        <source>way of scoring</source>
        <translation>評分方式</translation>
    </message>
    <message>
        <source>score of a customer</source>
        <translation>客戶評分</translation>
    </message>
    <message>
        <source>comparison in pairs</source>
        <translation>兩兩比較</translation>
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
        <translation>收回評分</translation>
    </message>
    <message>
        <source>This form was written for another project.</source>
        <translation>這份表格屬於另一個專案。</translation>
    </message>
    <message>
        <source>This workbook is no form for scores, or its columns were taken apart.</source>
        <translation>這個活頁簿不是評分表格，或者其中的欄已被拆散。</translation>
    </message>
    <message>
        <source>Nobody has scored in this project.</source>
        <translation>這個專案裡沒有人評過分。</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}：{problem}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>評分人</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>評分項目</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>如何處理</translation>
    </message>
    <message>
        <source>Choose the copies and forms that came back. Nothing is written before you press Take back.</source>
        <translation>請選擇收到的副本和表格。按「收回」之前不寫入任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增%n項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>變更%n項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>未變%n項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>無法採用%n項</numerusform>
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
        <translation>不在本專案中</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>takes the place of the earlier one</source>
        <translation>取代原來的評分</translation>
    </message>
    <message>
        <source>left out: this feature is not in the project</source>
        <translation>未採用：專案中沒有這項功能</translation>
    </message>
    <message>
        <source>left out: this criterion is not in the project</source>
        <translation>未採用：專案中沒有這個評分項目</translation>
    </message>
    <message>
        <source>left out: not from {low} to {high}</source>
        <translation>未採用：不在 {low} 到 {high} 之間</translation>
    </message>
    <message>
        <source>left out: no number</source>
        <translation>未採用：不是數字</translation>
    </message>
    <message>
        <source>left out: no whole number</source>
        <translation>未採用：不是整數</translation>
    </message>
    <message>
        <source>left out: the formula gives an error</source>
        <translation>未採用：公式出錯</translation>
    </message>
    <message>
        <source>left out: cannot be read</source>
        <translation>未採用：無法讀取</translation>
    </message>
    <message>
        <source>left out: the feature stands twice in the form</source>
        <translation>未採用：同一功能在表格中出現兩次</translation>
    </message>
    <message>
        <source>left out: the reason has more than 2,000 characters</source>
        <translation>未採用：理由超過2,000字</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n score(s)</source>
        <translation>
            <numerusform>收回%n項評分</numerusform>
        </translation>
    </message>
    <message>
        <source>scores left out</source>
        <translation>未採用的評分</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 活頁簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save what is left out</source>
        <translation>另存未採用的內容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>收回的內容</translation>
    </message>
    <message>
        <source>Save what is left out…</source>
        <translation>另存未採用的內容…</translation>
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
        <translation>{words}/{limit}字</translation>
    </message>
</context>
<context>
    <name>ThreatCard</name>
    <message>
        <source>Begin with the usual threat criteria</source>
        <translation>從常用的威脅評分項目開始</translation>
    </message>
    <message>
        <source>Add a threat criterion</source>
        <translation>新增威脅評分項目</translation>
    </message>
    <message>
        <source>Score a threat</source>
        <translation>替威脅評分</translation>
    </message>
    <message>
        <source>computed {figure}</source>
        <translation>算出 {figure}</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) missing</source>
        <translation>
            <numerusform>缺%n個分數</numerusform>
        </translation>
    </message>
    <message>
        <source>weight × score, summed</source>
        <translation>權重×分數，加總</translation>
    </message>
    <message>
        <source>our own judgement stands above the computed {figure}</source>
        <translation>以我們自己的判斷為準，算出的是{figure}</translation>
    </message>
    <message>
        <source>threat {threat}</source>
        <translation>威脅程度{threat}</translation>
    </message>
    <message>
        <source>Move a threat criterion</source>
        <translation>移動威脅評分項目</translation>
    </message>
</context>
<context>
    <name>ThreatLine</name>
    <message>
        <source>Delete a threat criterion</source>
        <translation>刪除威脅評分項目</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>評分項目</translation>
    </message>
    <message>
        <source>What makes a rival dangerous</source>
        <translation>什麼讓競品變得危險</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Weight, in any unit</source>
        <translation>權重，單位不限</translation>
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
        <translation>刪除</translation>
    </message>
    <message>
        <source>{criterion}: {score} of 5</source>
        <translation>{criterion}：{score}分，滿分5分</translation>
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
        <translation>級別</translation>
    </message>
    <message>
        <source>Name of the tier</source>
        <translation>級別名稱</translation>
    </message>
    <message>
        <source>A tier says how large a launch may be: from which score on, and what is done then.</source>
        <translation>級別說明推廣規模可以多大：從幾分開始，到時做什麼。</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>新增級別</translation>
    </message>
    <message>
        <source>Without a limit no score reaches this tier.</source>
        <translation>沒有門檻，任何分數都到不了這一級。</translation>
    </message>
    <message>
        <source>No score reaches this tier: “{name}”, which stands above it, begins at {limit} or lower.</source>
        <translation>任何分數都到不了這一級：排在上面的「{name}」從{limit}或更低就開始。</translation>
    </message>
    <message>
        <source>from {limit}</source>
        <translation>{limit}分起</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>達不到</translation>
    </message>
</context>
<context>
    <name>TiersView</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n週</numerusform>
        </translation>
    </message>
    <message>
        <source>no lead time</source>
        <translation>沒有準備時間</translation>
    </message>
    <message>
        <source>{period}: {used} of {capacity} used</source>
        <translation>{period}：名額{capacity}，已用{used}</translation>
    </message>
    <message>
        <source>{period}: {used} of {capacity}, too many</source>
        <translation>{period}：名額{capacity}，已用{used}，超出</translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>Claim: {claim}</source>
        <translation>主張：{claim}</translation>
    </message>
    <message>
        <source>Battlecard: {line}</source>
        <translation>作戰卡：{line}</translation>
    </message>
    <message>
        <source>Profile: {field}</source>
        <translation>檔案：{field}</translation>
    </message>
    <message>
        <source>Price: {what}</source>
        <translation>價格：{what}</translation>
    </message>
    <message>
        <source>Move: {what}</source>
        <translation>動向：{what}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>賣點主張</translation>
    </message>
    <message>
        <source>Battlecard lines</source>
        <translation>作戰卡內容</translation>
    </message>
    <message>
        <source>Fields of the profile</source>
        <translation>競品檔案的欄位</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>動向</translation>
    </message>
    <message>
        <source>Nothing there yet</source>
        <translation>還沒有內容</translation>
    </message>
    <message>
        <source>Untie evidence</source>
        <translation>取消連結佐證</translation>
    </message>
    <message>
        <source>Tie evidence</source>
        <translation>連結佐證</translation>
    </message>
</context>
<context>
    <name>TogetherList</name>
    <message>
        <source>Only we have together</source>
        <translation>合起來只有我們有</translation>
    </message>
    <message>
        <source>So many rivals: this set is one that holds; there may be smaller ones.</source>
        <translation>競品太多：這一組成立，可能還有更小的組合。</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>再看%n組</numerusform>
        </translation>
    </message>
    <message>
        <source>{row} of {rival}</source>
        <translation>{rival}的「{row}」</translation>
    </message>
    <message>
        <source>{rows} · if nobody has it: {cells}</source>
        <translation>{rows} · 前提是確認沒有：{cells}</translation>
    </message>
    <message>
        <source>Make claim</source>
        <translation>寫成主張</translation>
    </message>
    <message>
        <source>Begin a claim in Positioning that rests on these rows</source>
        <translation>在「定位」中新增以這些比較項目為依據的賣點主張</translation>
    </message>
    <message>
        <source>Make a claim of rows that only we have together</source>
        <translation>把合起來獨有的比較項目寫成主張</translation>
    </message>
</context>
<context>
    <name>TraitLine</name>
    <message>
        <source>Duplicate a trait</source>
        <translation>複製特質</translation>
    </message>
    <message>
        <source>Delete a trait</source>
        <translation>刪除特質</translation>
    </message>
    <message>
        <source>for example: waits for proof</source>
        <translation>例如：等別人先用</translation>
    </message>
    <message>
        <source>for example: tries the new first</source>
        <translation>例如：願意先試</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>Translate into {language}</source>
        <translation>翻譯成{language}</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>show a message to customers before you print it a thousand times</source>
        <translation>印一千份之前，先給客戶看看</translation>
    </message>
    <message>
        <source>Show a message to a few customers, or try it in a small promotion, and write down what came of it.</source>
        <translation>把訊息給幾位客戶看，或先小規模推廣，並寫下結果。</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>新增測試</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
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
        <translation>結果</translation>
    </message>
    <message>
        <source>{result}, not acted on</source>
        <translation>{result}，未跟進</translation>
    </message>
    <message>
        <source>Begin a test with customers</source>
        <translation>新增客戶測試</translation>
    </message>
</context>
<context>
    <name>TypesPage</name>
    <message>
        <source>customer type</source>
        <translation>客戶類型</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation>公司類型</translation>
    </message>
    <message>
        <source>for example 3–12</source>
        <translation>例如3–12</translation>
    </message>
    <message>
        <source>What kinds of company buy? Count how many of each you can reach: ratios matter, not precision.</source>
        <translation>哪些類型的公司會買？估算每類能觸及多少家：重點是比例，不是精確。</translation>
    </message>
    <message>
        <source>Add customer type</source>
        <translation>新增客戶類型</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>accounts counted {share}%</source>
        <translation>客戶數算了{share}%</translation>
    </message>
</context>
<context>
    <name>Unsaid</name>
    <message>
        <source>Nothing said yet to {role}</source>
        <translation>還沒有對{role}的溝通話術</translation>
    </message>
</context>
<context>
    <name>UpkeepPage</name>
    <message>
        <source>Every text is up to date. When a mark, a price, a proof, a feature or a market variable changes, the texts that rest on it are listed here.</source>
        <translation>所有文字都是最新的。比較標記、價格、佐證重點、功能或市場變數一有變化，依託它的文字就會列在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to review</source>
        <translation>
            <numerusform>%n處文字待複查</numerusform>
        </translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待複查</translation>
    </message>
    <message>
        <source>{text} (last reviewed {day})</source>
        <translation>{text}（最近複查{day}）</translation>
    </message>
    <message>
        <source>Mark a text as reviewed</source>
        <translation>將文字標記為已複查</translation>
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
        <translation>「{name}」仍在使用，所以沒有刪除。</translation>
    </message>
    <message>
        <source>Change or delete these first. Choose one to go there.</source>
        <translation>請先變更或刪除以下項目。點選即可前往。</translation>
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
        <translation>還有 {count} 處</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>VariableCard</name>
    <message>
        <source>Duplicate a market variable</source>
        <translation>複製市場變數</translation>
    </message>
    <message>
        <source>Delete a market variable</source>
        <translation>刪除市場變數</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>發生什麼變化</translation>
    </message>
    <message>
        <source>What it does to their business issue</source>
        <translation>對他們業務課題的影響</translation>
    </message>
    <message>
        <source>What follows for us</source>
        <translation>我們的結論</translation>
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
        <translation>建立複本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>current</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>Make a canvas the current one</source>
        <translation>設為現行畫布</translation>
    </message>
    <message>
        <source>New canvas</source>
        <translation>新建畫布</translation>
    </message>
    <message>
        <source>Duplicate the canvas</source>
        <translation>複製畫布</translation>
    </message>
    <message>
        <source>{number}, from “{version}”</source>
        <translation>{number}，源自「{version}」</translation>
    </message>
    <message>
        <source>Restore a canvas</source>
        <translation>還原畫布版本</translation>
    </message>
    <message>
        <source>Give a canvas to another group</source>
        <translation>把畫布交給其他客群</translation>
    </message>
    <message>
        <source>Delete the canvas</source>
        <translation>刪除畫布</translation>
    </message>
    <message>
        <source>New version from this one</source>
        <translation>以此版為底新建版本</translation>
    </message>
    <message>
        <source>New empty version</source>
        <translation>新建空白版本</translation>
    </message>
    <message>
        <source>New version from another group’s canvas</source>
        <translation>以其他客群的畫布新建版本</translation>
    </message>
    <message>
        <source>Rename this version</source>
        <translation>重新命名此版本</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Restore this version as a new one</source>
        <translation>把此版還原為新版本</translation>
    </message>
    <message>
        <source>Give to another group</source>
        <translation>交給其他客群</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>刪除此版本</translation>
    </message>
</context>
<context>
    <name>WeightsView</name>
    <message>
        <source>Weight of {criterion}</source>
        <translation>{criterion}的權重</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 100.</source>
        <translation>權重是 0 到 100 之間的數字。</translation>
    </message>
    <message>
        <source>Lock the weight of {criterion}</source>
        <translation>鎖定「{criterion}」的權重</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除鎖定</translation>
    </message>
    <message>
        <source>Lock: it stays when another weight is moved</source>
        <translation>鎖定：調整其他權重時它保持不變</translation>
    </message>
    <message>
        <source>Locked: it stays when another weight is moved. Unlock it to move it.</source>
        <translation>已鎖定：調整其他權重時它保持不變。要調整它，請先解除鎖定。</translation>
    </message>
    <message>
        <source>No other weight is free to give or take the difference.</source>
        <translation>沒有其他未鎖定的權重可以承擔差額。</translation>
    </message>
    <message>
        <source>Lock a weight</source>
        <translation>鎖定權重</translation>
    </message>
    <message>
        <source>Unlock a weight</source>
        <translation>解除權重鎖定</translation>
    </message>
    <message>
        <source>Bring the weights to 100</source>
        <translation>將權重調整為合計 100</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo {title}</source>
        <translation>復原「{title}」</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo {title}</source>
        <translation>重做「{title}」</translation>
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
        <translation>搜尋任何內容，或輸入命令</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Export kit</source>
        <translation>匯出工具包</translation>
    </message>
</context>
<context>
    <name>WordListPage</name>
    <message>
        <source>word</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>These words come on top of the lists that the checks know. A word that is fine is never marked; an approved word is how the brand says it.</source>
        <translation>這些詞語加在檢查內建的詞表之上。「放行」的詞永不標記；「核准」的詞是品牌的標準說法。</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>全部詞語</translation>
    </message>
    <message>
        <source>Write down the words your brand uses and those it does not, with what to say instead.</source>
        <translation>寫下品牌使用和不使用的詞語，以及該怎麼說。</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>新增詞語</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>詞語</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Say instead, or what it stands for</source>
        <translation>改用說法，或縮寫全稱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>_LanguageText</name>
    <message>
        <source>original changed since</source>
        <translation>原文已變更</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>仍然正確</translation>
    </message>
</context>
<context>
    <name>_WordedField</name>
    <message>
        <source>Other languages</source>
        <translation>其他語言</translation>
    </message>
</context>
</TS>
