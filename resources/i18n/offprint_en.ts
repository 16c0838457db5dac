<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>AddPanel</name>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveBar</name>
    <message numerus="yes">
        <source>%Ln lines of the file are broken, the first is line {line}. Nothing was taken in.</source>
        <translation>
            <numerusform>%Ln line of the file is broken: line {line}. Nothing was taken in.</numerusform>
            <numerusform>%Ln lines of the file are broken, the first is line {line}. Nothing was taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message numerus="yes">
        <source>edited %Ln times</source>
        <translation>
            <numerusform>edited %Ln time</numerusform>
            <numerusform>edited %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmarks</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message numerus="yes">
        <source>{version} has {here} of %Ln paragraphs</source>
        <translation>
            <numerusform>{version} has {here} of %Ln paragraph</numerusform>
            <numerusform>{version} has {here} of %Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln min later</source>
        <translation>
            <numerusform>published %Ln min later</numerusform>
            <numerusform>published %Ln min later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln min earlier</source>
        <translation>
            <numerusform>published %Ln min earlier</numerusform>
            <numerusform>published %Ln min earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln h later</source>
        <translation>
            <numerusform>published %Ln h later</numerusform>
            <numerusform>published %Ln h later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln h earlier</source>
        <translation>
            <numerusform>published %Ln h earlier</numerusform>
            <numerusform>published %Ln h earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln days later</source>
        <translation>
            <numerusform>published %Ln day later</numerusform>
            <numerusform>published %Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %Ln days earlier</source>
        <translation>
            <numerusform>published %Ln day earlier</numerusform>
            <numerusform>published %Ln days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln of its own</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>and %Ln of its own</numerusform>
            <numerusform>and %Ln of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditsPanel</name>
    <message numerus="yes">
        <source>This story was edited %Ln times</source>
        <translation>
            <numerusform>This story was edited %Ln time</numerusform>
            <numerusform>This story was edited %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words struck out</source>
        <translation>
            <numerusform>%Ln word struck out</numerusform>
            <numerusform>%Ln words struck out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words added, underlined</source>
        <translation>
            <numerusform>%Ln word added, underlined</numerusform>
            <numerusform>%Ln words added, underlined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln edits are kept</source>
        <translation>
            <numerusform>the last %Ln edit is kept</numerusform>
            <numerusform>the last %Ln edits are kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message numerus="yes">
        <source>Exported %Ln stories</source>
        <translation>
            <numerusform>Exported %Ln story</numerusform>
            <numerusform>Exported %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a text here left out</source>
        <translation>
            <numerusform>%Ln without a text here left out</numerusform>
            <numerusform>%Ln without a text here left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories added</source>
        <translation>
            <numerusform>%Ln story added</numerusform>
            <numerusform>%Ln stories added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>%Ln source added</numerusform>
            <numerusform>%Ln sources added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken lines left out</source>
        <translation>
            <numerusform>%Ln broken line left out</numerusform>
            <numerusform>%Ln broken lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>Morning paper: %Ln stories</source>
        <translation>
            <numerusform>Morning paper: %Ln story</numerusform>
            <numerusform>Morning paper: %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln stories</source>
        <translation>
            <numerusform>Export %Ln story</numerusform>
            <numerusform>Export %Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message numerus="yes">
        <source>%Ln stories would be hidden now, and new ones as they come.</source>
        <translation>
            <numerusform>%Ln story would be hidden now, and new ones as they come.</numerusform>
            <numerusform>%Ln stories would be hidden now, and new ones as they come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSettings</name>
    <message numerus="yes">
        <source>Hidden by it: %Ln stories</source>
        <translation>
            <numerusform>Hidden by it: %Ln story</numerusform>
            <numerusform>Hidden by it: %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has found %Ln stories</source>
        <translation>
            <numerusform>It has found %Ln story</numerusform>
            <numerusform>It has found %Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln new story</numerusform>
            <numerusform>%Ln new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources did not answer</source>
        <translation>
            <numerusform>%Ln source did not answer</numerusform>
            <numerusform>%Ln sources did not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories in 30 days</source>
        <translation>
            <numerusform>%Ln story in 30 days</numerusform>
            <numerusform>%Ln stories in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read stories are kept for %Ln days; unread, bookmarked and tagged ones stay for ever.</source>
        <translation>
            <numerusform>Read stories are kept for %Ln day; unread, bookmarked and tagged ones stay for ever.</numerusform>
            <numerusform>Read stories are kept for %Ln days; unread, bookmarked and tagged ones stay for ever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln stories with {size} of text.</source>
        <translation>
            <numerusform>The next sync would remove %Ln story with {size} of text.</numerusform>
            <numerusform>The next sync would remove %Ln stories with {size} of text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message numerus="yes">
        <source>%Ln entries of the file cannot be used</source>
        <translation>
            <numerusform>%Ln entry of the file cannot be used</numerusform>
            <numerusform>%Ln entries of the file cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the other %Ln</source>
        <translation>
            <numerusform>Import the other %Ln</numerusform>
            <numerusform>Import the other %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message numerus="yes">
        <source>%Ln stories imported</source>
        <translation>
            <numerusform>%Ln story imported</numerusform>
            <numerusform>%Ln stories imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln was there already</numerusform>
            <numerusform>%Ln were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>%Ln source added</numerusform>
            <numerusform>%Ln sources added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses of your own network left out</source>
        <translation>
            <numerusform>%Ln address of your own network left out</numerusform>
            <numerusform>%Ln addresses of your own network left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibrarySettings</name>
    <message numerus="yes">
        <source> days</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln stories with {size} of text.</source>
        <translation>
            <numerusform>The next sync would remove %Ln story with {size} of text.</numerusform>
            <numerusform>The next sync would remove %Ln stories with {size} of text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next sync would remove %Ln original pages and free {size}.</source>
        <translation>
            <numerusform>The next sync would remove %Ln original page and free {size}.</numerusform>
            <numerusform>The next sync would remove %Ln original pages and free {size}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineSettings</name>
    <message numerus="yes">
        <source>The next sync would remove %Ln pictures of read stories and free {size}.</source>
        <translation>
            <numerusform>The next sync would remove %Ln picture of a read story and free {size}.</numerusform>
            <numerusform>The next sync would remove %Ln pictures of read stories and free {size}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Onboarding</name>
    <message numerus="yes">
        <source>Add %Ln sources and sync</source>
        <translation>
            <numerusform>Add %Ln source and sync</numerusform>
            <numerusform>Add %Ln sources and sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackingPage</name>
    <message numerus="yes">
        <source>{complete} of %Ln stories are complete</source>
        <translation>
            <numerusform>{complete} of %Ln story is complete</numerusform>
            <numerusform>{complete} of %Ln stories are complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages</source>
        <translation>
            <numerusform>{done} of %Ln page</numerusform>
            <numerusform>{done} of %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pictures</source>
        <translation>
            <numerusform>{done} of %Ln picture</numerusform>
            <numerusform>{done} of %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln stories are complete</source>
        <translation>
            <numerusform>The %Ln story is complete</numerusform>
            <numerusform>All %Ln stories are complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalBar</name>
    <message numerus="yes">
        <source>Keep %Ln bookmarked</source>
        <translation>
            <numerusform>Keep %Ln bookmarked</numerusform>
            <numerusform>Keep %Ln bookmarked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message numerus="yes">
        <source>{done} of %Ln sources</source>
        <translation>
            <numerusform>{done} of %Ln source</numerusform>
            <numerusform>{done} of %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln new story</numerusform>
            <numerusform>%Ln new stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSettings</name>
    <message numerus="yes">
        <source>Taken back; %Ln stories changed</source>
        <translation>
            <numerusform>Taken back; %Ln story changed</numerusform>
            <numerusform>Taken back; %Ln stories changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln new story</numerusform>
            <numerusform>%Ln new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages and pictures</source>
        <translation>
            <numerusform>{done} of %Ln page or picture</numerusform>
            <numerusform>{done} of %Ln pages and pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other languages</source>
        <translation>
            <numerusform>%Ln other language</numerusform>
            <numerusform>%Ln other languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories without their full text</source>
        <translation>
            <numerusform>%Ln story without its full text</numerusform>
            <numerusform>%Ln stories without their full text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures missing</source>
        <translation>
            <numerusform>%Ln picture missing</numerusform>
            <numerusform>%Ln pictures missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesController</name>
    <message numerus="yes">
        <source>%Ln sources written</source>
        <translation>
            <numerusform>%Ln source written</numerusform>
            <numerusform>%Ln sources written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message numerus="yes">
        <source>%Ln stories selected</source>
        <translation>
            <numerusform>%Ln story selected</numerusform>
            <numerusform>%Ln stories selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncSettings</name>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>every %n hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message numerus="yes">
        <source>Syncing: {done} of %Ln sources</source>
        <translation>
            <numerusform>Syncing: {done} of %Ln source</numerusform>
            <numerusform>Syncing: {done} of %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln new story</numerusform>
            <numerusform>%Ln new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources did not answer</source>
        <translation>
            <numerusform>%Ln source did not answer</numerusform>
            <numerusform>%Ln sources did not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln stories readable offline</source>
        <translation>
            <numerusform>%Ln story readable offline</numerusform>
            <numerusform>All %Ln stories readable offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{complete} of %Ln stories readable offline</source>
        <translation>
            <numerusform>{complete} of %Ln story readable offline</numerusform>
            <numerusform>{complete} of %Ln stories readable offline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message numerus="yes">
        <source>Tags of %Ln stories</source>
        <translation>
            <numerusform>Tags of %Ln story</numerusform>
            <numerusform>Tags of %Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextRepair</name>
    <message numerus="yes">
        <source>The rule changed %Ln stories</source>
        <translation>
            <numerusform>The rule changed %Ln story</numerusform>
            <numerusform>The rule changed %Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>Search %Ln stories</source>
        <translation>
            <numerusform>Search %Ln story</numerusform>
            <numerusform>Search %Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln new stories</source>
        <translation>
            <numerusform>%Ln new story</numerusform>
            <numerusform>%Ln new stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread stories</source>
        <translation>
            <numerusform>%Ln unread story</numerusform>
            <numerusform>%Ln unread stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message numerus="yes">
        <source>Restore the backup of {date} (%Ln stories)</source>
        <translation>
            <numerusform>Restore the backup of {date} (%Ln story)</numerusform>
            <numerusform>Restore the backup of {date} (%Ln stories)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message numerus="yes">
        <source>Marked %Ln stories as read</source>
        <translation>
            <numerusform>Marked %Ln story as read</numerusform>
            <numerusform>Marked %Ln stories as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln stories as unread</source>
        <translation>
            <numerusform>Marked %Ln story as unread</numerusform>
            <numerusform>Marked %Ln stories as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarked %Ln stories</source>
        <translation>
            <numerusform>Bookmarked %Ln story</numerusform>
            <numerusform>Bookmarked %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln bookmarks</source>
        <translation>
            <numerusform>Removed %Ln bookmark</numerusform>
            <numerusform>Removed %Ln bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %Ln stories</source>
        <translation>
            <numerusform>Changed the tags of %Ln story</numerusform>
            <numerusform>Changed the tags of %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden: %Ln stories</source>
        <translation>
            <numerusform>Hidden: %Ln story</numerusform>
            <numerusform>Hidden: %Ln stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the lists again: %Ln stories</source>
        <translation>
            <numerusform>In the lists again: %Ln story</numerusform>
            <numerusform>In the lists again: %Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Filters</name>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln story</numerusform>
            <numerusform>%Ln stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Rescued</name>
    <message numerus="yes">
        <source>{stories} of %Ln stories are there again</source>
        <translation>
            <numerusform>{stories} of %Ln story is there again</numerusform>
            <numerusform>{stories} of %Ln stories are there again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories are there again</source>
        <translation>
            <numerusform>%Ln story is there again</numerusform>
            <numerusform>%Ln stories are there again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmarks</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
</context>
</TS>
