-- Where too many quotes match, the newest are looked at; the planner knows about how many those are.
alter table quote alter column said_order set statistics 1000,
                  alter column published_order set statistics 1000;

-- How often somebody is quoted is read from the index alone.
drop index quote_tally_speaker_index;
create index quote_tally_speaker_index on quote_tally (speaker_id) include (quotes);
