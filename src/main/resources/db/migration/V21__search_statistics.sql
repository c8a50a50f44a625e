-- Every plan of a search reads them: ten thousand words took longer than most of the searches.
alter table quote alter column search set statistics 200;
