<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AskScores</name>
    <message numerus="yes">
        <source>%n file(s) written into {folder}. Send each to its person.</source>
        <translation>
            <numerusform>%n file written into {folder}. Send it to its person.</numerusform>
            <numerusform>%n files written into {folder}. Send each to its person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceFindings</name>
    <message numerus="yes">
        <source>Nothing we say answers the %n issue(s) of {name}.</source>
        <translation>
            <numerusform>Nothing we say answers the one issue of {name}.</numerusform>
            <numerusform>Nothing we say answers the %n issues of {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BattlecardsPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in all</source>
        <translation>
            <numerusform>%n word in all</numerusform>
            <numerusform>%n words in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reuse %n line(s)</source>
        <translation>
            <numerusform>Reuse %n line</numerusform>
            <numerusform>Reuse %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message numerus="yes">
        <source>A card holds %n of these; delete one first.</source>
        <translation>
            <numerusform>A card holds %n of these; delete one first.</numerusform>
            <numerusform>A card holds %n of these; delete one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalibrationCard</name>
    <message numerus="yes">
        <source>%n launch(es) with a known outcome</source>
        <translation>
            <numerusform>%n launch with a known outcome</numerusform>
            <numerusform>%n launches with a known outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say of a launch how it went; with %n of them this begins to tell.</source>
        <translation>
            <numerusform>Say of a launch how it went; with %n of them this begins to tell.</numerusform>
            <numerusform>Say of a launch how it went; with %n of them this begins to tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few launches to tell: %n more are needed.</source>
        <translation>
            <numerusform>Too few launches to tell: %n more is needed.</numerusform>
            <numerusform>Too few launches to tell: %n more are needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardChooser</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s).</source>
        <translation>
            <numerusform>%n score.</numerusform>
            <numerusform>%n scores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardIssues</name>
    <message numerus="yes">
        <source>%n change(s) since</source>
        <translation>
            <numerusform>%n change since</numerusform>
            <numerusform>%n changes since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stand behind these lines</source>
        <translation>
            <numerusform>%n piece of evidence stands behind these lines</numerusform>
            <numerusform>%n pieces of evidence stand behind these lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stale</source>
        <translation>
            <numerusform>%n of them stale</numerusform>
            <numerusform>%n of them stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alone with it for %n day(s).</source>
        <translation>
            <numerusform>Alone with it for %n day.</numerusform>
            <numerusform>Alone with it for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after {rival}.</source>
        <translation>
            <numerusform>%n day after {rival}.</numerusform>
            <numerusform>%n days after {rival}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before {rival}.</source>
        <translation>
            <numerusform>%n day before {rival}.</numerusform>
            <numerusform>%n days before {rival}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n break</numerusform>
            <numerusform>%n breaks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeCard</name>
    <message numerus="yes">
        <source>%n role(s) without a message</source>
        <translation>
            <numerusform>%n role without a message</numerusform>
            <numerusform>%n roles without a message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part</source>
        <translation>
            <numerusform>%n person takes part</numerusform>
            <numerusform>%n people take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people take part, usually {usual}</source>
        <translation>
            <numerusform>%n person takes part, usually {usual}</numerusform>
            <numerusform>%n people take part, usually {usual}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message numerus="yes">
        <source>Mark %n cell(s)</source>
        <translation>
            <numerusform>Mark %n cell</numerusform>
            <numerusform>Mark %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Delete %n row</numerusform>
            <numerusform>Delete %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importance of %n row(s)</source>
        <translation>
            <numerusform>Importance of %n row</numerusform>
            <numerusform>Importance of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>checked %n day ago</numerusform>
            <numerusform>checked %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageTable</name>
    <message numerus="yes">
        <source>%n pain(s) without an answer</source>
        <translation>
            <numerusform>%n pain without an answer</numerusform>
            <numerusform>%n pains without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message numerus="yes">
        <source>%n score(s) go with this criterion. Undo brings all back; past decisions keep it.</source>
        <translation>
            <numerusform>%n score goes with this criterion. Undo brings all back; past decisions keep it.</numerusform>
            <numerusform>%n scores go with this criterion. Undo brings all back; past decisions keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message numerus="yes">
        <source>%n place(s) higher</source>
        <translation>
            <numerusform>%n place higher</numerusform>
            <numerusform>%n places higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) lower</source>
        <translation>
            <numerusform>%n place lower</numerusform>
            <numerusform>%n places lower</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealFormDialog</name>
    <message numerus="yes">
        <source>%n new deal(s)</source>
        <translation>
            <numerusform>%n new deal</numerusform>
            <numerusform>%n new deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said otherwise</source>
        <translation>
            <numerusform>%n said otherwise</numerusform>
            <numerusform>%n said otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n not readable</numerusform>
            <numerusform>%n not readable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message numerus="yes">
        <source>All %n feature(s) with a score</source>
        <translation>
            <numerusform>All %n feature with a score</numerusform>
            <numerusform>All %n features with a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n tier(s)</source>
        <translation>
            <numerusform>Decide %n tier</numerusform>
            <numerusform>Decide %n tiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffortPage</name>
    <message numerus="yes">
        <source>%n feature(s) have no effort or no score yet.</source>
        <translation>
            <numerusform>%n feature has no effort or no score yet.</numerusform>
            <numerusform>%n features have no effort or no score yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>This is still used in %n place(s), so it was not deleted.</source>
        <translation>
            <numerusform>This is still used in %n place, so it was not deleted.</numerusform>
            <numerusform>This is still used in %n places, so it was not deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>Exported %n file(s):</source>
        <translation>
            <numerusform>Exported %n file:</numerusform>
            <numerusform>Exported %n files:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) take more than one page: shorten the texts that the list names.</source>
        <translation>
            <numerusform>%n sheet takes more than one page: shorten the texts that the list names.</numerusform>
            <numerusform>%n sheets take more than one page: shorten the texts that the list names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeatureImportWords</name>
    <message numerus="yes">
        <source>%n new feature(s)</source>
        <translation>
            <numerusform>%n new feature</numerusform>
            <numerusform>%n new features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out</source>
        <translation>
            <numerusform>%n cell left out</numerusform>
            <numerusform>%n cells left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foundation</name>
    <message numerus="yes">
        <source>backs %n message(s)</source>
        <translation>
            <numerusform>backs %n message</numerusform>
            <numerusform>backs %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupNumbers</name>
    <message numerus="yes">
        <source>%n group(s) without a figure are not in it</source>
        <translation>
            <numerusform>%n group without a figure is not in it</numerusform>
            <numerusform>%n groups without a figure are not in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n change(s) would be undone; each can be done again.</source>
        <translation>
            <numerusform>%n change would be undone; it can be done again.</numerusform>
            <numerusform>%n changes would be undone; each can be done again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message numerus="yes">
        <source>%n pillar(s): a roof wants three to five</source>
        <translation>
            <numerusform>%n pillar: a roof wants three to five</numerusform>
            <numerusform>%n pillars: a roof wants three to five</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pillar(s): nobody remembers more than five</source>
        <translation>
            <numerusform>%n pillar: nobody remembers more than five</numerusform>
            <numerusform>%n pillars: nobody remembers more than five</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitsWords</name>
    <message numerus="yes">
        <source>takes %n page(s)</source>
        <translation>
            <numerusform>takes %n page</numerusform>
            <numerusform>takes %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one page at {percent}%, and %n page(s) of evidence</source>
        <translation>
            <numerusform>one page at {percent}%, and %n page of evidence</numerusform>
            <numerusform>one page at {percent}%, and %n pages of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) are internal and not printed; Positioning shows them.</source>
        <translation>
            <numerusform>%n proof is internal and not printed; Positioning shows it.</numerusform>
            <numerusform>%n proofs are internal and not printed; Positioning shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) are not printed: the customer has not allowed it yet.</source>
        <translation>
            <numerusform>%n proof is not printed: the customer has not allowed it yet.</numerusform>
            <numerusform>%n proofs are not printed: the customer has not allowed it yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s) are not printed: they name a customer who stays unnamed.</source>
        <translation>
            <numerusform>%n proof is not printed: it names a customer who stays unnamed.</numerusform>
            <numerusform>%n proofs are not printed: they name a customer who stays unnamed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no evidence: they stay drafts and are not printed.</source>
        <translation>
            <numerusform>%n question has no evidence: it stays a draft and is not printed.</numerusform>
            <numerusform>%n questions have no evidence: they stay drafts and are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are more than a card holds and are not printed.</source>
        <translation>
            <numerusform>%n line is more than a card holds and is not printed.</numerusform>
            <numerusform>%n lines are more than a card holds and are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are unknown and not printed.</source>
        <translation>
            <numerusform>%n mark is unknown and not printed.</numerusform>
            <numerusform>%n marks are unknown and not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have no dated evidence and are not printed.</source>
        <translation>
            <numerusform>%n mark has no dated evidence and is not printed.</numerusform>
            <numerusform>%n marks have no dated evidence and are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) rest on stale evidence and are not printed.</source>
        <translation>
            <numerusform>%n mark rests on stale evidence and is not printed.</numerusform>
            <numerusform>%n marks rest on stale evidence and are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) have no public fact as evidence and are not printed.</source>
        <translation>
            <numerusform>%n mark has no public fact as evidence and is not printed.</numerusform>
            <numerusform>%n marks have no public fact as evidence and are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) promise what we do not fully have and are not printed; Positioning shows them.</source>
        <translation>
            <numerusform>%n sentence promises what we do not fully have and is not printed; Positioning shows it.</numerusform>
            <numerusform>%n sentences promise what we do not fully have and are not printed; Positioning shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are also true of others, or unproven, and are not printed.</source>
        <translation>
            <numerusform>%n claim is also true of others, or unproven, and is not printed.</numerusform>
            <numerusform>%n claims are also true of others, or unproven, and are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name a competitor and are not printed.</source>
        <translation>
            <numerusform>%n text names a competitor and is not printed.</numerusform>
            <numerusform>%n texts name a competitor and are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rival(s) have no mark that may be shown and are left out.</source>
        <translation>
            <numerusform>%n rival has no mark that may be shown and is left out.</numerusform>
            <numerusform>%n rivals have no mark that may be shown and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation yet and print in the main language.</source>
        <translation>
            <numerusform>%n text has no translation yet and prints in the main language.</numerusform>
            <numerusform>%n texts have no translation yet and print in the main language.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{block}” is %n line(s) too long</source>
        <translation>
            <numerusform>“{block}” is %n line too long</numerusform>
            <numerusform>“{block}” is %n lines too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{block}” is %n line(s) too long: nothing is cut off, shorten it.</source>
        <translation>
            <numerusform>“{block}” is %n line too long: nothing is cut off, shorten it.</numerusform>
            <numerusform>“{block}” is %n lines too long: nothing is cut off, shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) are internal and not printed; Product shows them.</source>
        <translation>
            <numerusform>%n price is internal and not printed; Product shows it.</numerusform>
            <numerusform>%n prices are internal and not printed; Product shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChecks</name>
    <message numerus="yes">
        <source>{words} and %n more</source>
        <translation>
            <numerusform>{words} and %n more</numerusform>
            <numerusform>{words} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n break</numerusform>
            <numerusform>%n breaks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarketCards</name>
    <message numerus="yes">
        <source>%n without a conclusion</source>
        <translation>
            <numerusform>%n without a conclusion</numerusform>
            <numerusform>%n without a conclusion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixMenu</name>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Delete %n row</numerusform>
            <numerusform>Delete %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveLine</name>
    <message numerus="yes">
        <source>{features} and %n more</source>
        <translation>
            <numerusform>{features} and %n more</numerusform>
            <numerusform>{features} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) change tier</source>
        <translation>
            <numerusform>One feature changes tier</numerusform>
            <numerusform>%n features change tier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectionsPage</name>
    <message numerus="yes">
        <source>%n objection(s); 8 to 12 is the usual number</source>
        <translation>
            <numerusform>%n objection; 8 to 12 is the usual number</numerusform>
            <numerusform>%n objections; 8 to 12 is the usual number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objections: keep the 8 to 12 that come up most</source>
        <translation>
            <numerusform>%n objection: keep the 8 to 12 that come up most</numerusform>
            <numerusform>%n objections: keep the 8 to 12 that come up most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnePagerTexts</name>
    <message numerus="yes">
        <source>%n proof(s) are internal and cannot be printed.</source>
        <translation>
            <numerusform>%n proof is internal and cannot be printed.</numerusform>
            <numerusform>%n proofs are internal and cannot be printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None is chosen: %n of the general page are printed.</source>
        <translation>
            <numerusform>None is chosen: %n of the general page is printed.</numerusform>
            <numerusform>None is chosen: %n of the general page are printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFindings</name>
    <message numerus="yes">
        <source>%n text(s) for customers have no {language} yet.</source>
        <translation>
            <numerusform>%n text for customers has no {language} yet.</numerusform>
            <numerusform>%n texts for customers have no {language} yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message numerus="yes">
        <source>%n feature(s) would change tier:</source>
        <translation>
            <numerusform>One feature would change tier:</numerusform>
            <numerusform>%n features would change tier:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n already so</numerusform>
            <numerusform>%n already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) or column(s)</source>
        <translation>
            <numerusform>%n new row or column</numerusform>
            <numerusform>%n new rows and columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) already so</source>
        <translation>
            <numerusform>%n cell already so</numerusform>
            <numerusform>%n cells already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out</source>
        <translation>
            <numerusform>%n cell left out</numerusform>
            <numerusform>%n cells left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceTable</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message numerus="yes">
        <source>seen %n day(s) ago</source>
        <translation>
            <numerusform>seen %n day ago</numerusform>
            <numerusform>seen %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n to settle before an export</source>
        <translation>
            <numerusform>%n to settle before an export</numerusform>
            <numerusform>%n to settle before an export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ripple</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n battlecard line(s)</source>
        <translation>
            <numerusform>%n battlecard line</numerusform>
            <numerusform>%n battlecard lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es)</source>
        <translation>
            <numerusform>%n canvas</numerusform>
            <numerusform>%n canvases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n launch brief(s)</source>
        <translation>
            <numerusform>%n launch brief</numerusform>
            <numerusform>%n launch briefs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RipplePage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at again</source>
        <translation>
            <numerusform>%n thing to look at again</numerusform>
            <numerusform>%n things to look at again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanPlaces</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScansPage</name>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message numerus="yes">
        <source>%n value(s) other than today</source>
        <translation>
            <numerusform>%n value other than today</numerusform>
            <numerusform>%n values other than today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScorecardPage</name>
    <message numerus="yes">
        <source>Score %n cell(s)</source>
        <translation>
            <numerusform>Score %n cell</numerusform>
            <numerusform>Score %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n check(s)</source>
        <translation>
            <numerusform>Answer %n check</numerusform>
            <numerusform>Answer %n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScorecardWords</name>
    <message numerus="yes">
        <source>%n score(s) missing</source>
        <translation>
            <numerusform>%n score missing</numerusform>
            <numerusform>%n scores missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScorersPage</name>
    <message numerus="yes">
        <source>%n not done yet</source>
        <translation>
            <numerusform>%n not done yet</numerusform>
            <numerusform>%n not done yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree on %n score(s)</source>
        <translation>
            <numerusform>Agree on %n score</numerusform>
            <numerusform>Agree on %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShippedValues</name>
    <message numerus="yes">
        <source>Take back %n shipped value(s)</source>
        <translation>
            <numerusform>Take back %n shipped value</numerusform>
            <numerusform>Take back %n shipped values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n row(s) compared</source>
        <translation>
            <numerusform>%n row compared</numerusform>
            <numerusform>%n rows compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stale</source>
        <translation>
            <numerusform>%n cell stale</numerusform>
            <numerusform>%n cells stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message numerus="yes">
        <source>%n rival(s)</source>
        <translation>
            <numerusform>%n rival</numerusform>
            <numerusform>%n rivals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>scored by %n people</source>
        <translation>
            <numerusform>scored by %n person</numerusform>
            <numerusform>scored by %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeScores</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n cannot be taken</numerusform>
            <numerusform>%n cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n score(s)</source>
        <translation>
            <numerusform>Take back %n score</numerusform>
            <numerusform>Take back %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreatCard</name>
    <message numerus="yes">
        <source>%n score(s) missing</source>
        <translation>
            <numerusform>%n score missing</numerusform>
            <numerusform>%n scores missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TiersView</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpkeepPage</name>
    <message numerus="yes">
        <source>%n text(s) to review</source>
        <translation>
            <numerusform>%n text to review</numerusform>
            <numerusform>%n texts to review</numerusform>
        </translation>
    </message>
</context>
</TS>
