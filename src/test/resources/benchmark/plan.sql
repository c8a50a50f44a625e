-- What to copy, how often, and what becomes of it. {quotes} and {seed} are filled in.
create schema archive;

-- From 0 up to 1; it depends on the seed and the key alone.
create function archive.chance(key text) returns double precision
  language sql immutable strict parallel safe
  return (hashtextextended(key, {seed}) & 1073741823) / 1073741824.0;

-- A number below the given one, the lower the likelier the higher the power is.
create function archive.pick(key text, below bigint, power integer) returns bigint
  language sql immutable strict parallel safe
  return floor(below * archive.chance(key) ^ power)::bigint;

-- The id of a copy: its letter, and 26 signs from a to p.
create function archive.copied(id text, n integer) returns text
  language sql immutable strict parallel safe
  return left(id, 1)
    || left(translate(md5(id || ':' || n || ':{seed}'), '0123456789', 'ghijklmnop'), 26);

-- A document has one of fifty publishers, a few of which have most, and some day of 25 years. One in
-- six stands under the label of another language; its words stay as they are.
create table archive.copy as
select d.id as document_id, n, n % 2 as half, archive.copied(d.id, n) as id,
       date '2000-01-01' + archive.pick('day' || d.id || n, 9131, 1)::integer
         - coalesce(d.dated_on, d.published_on, date '2012-01-01') as days,
       'Publisher ' || 1 + archive.pick('publisher' || d.id || n, 50, 3) as publisher,
       case when archive.chance('language' || d.id || n) < 0.04 then 'ko'
            when archive.chance('language' || d.id || n) < 0.16 then 'ru' end as language
from document d
cross join generate_series(
  1, (select ceil({quotes}.0 / sum(quote_count) - 1)::integer from document)) as n
where d.quote_count > 0;

-- Another place for half of the documents, of those there are.
alter table archive.copy add column place text;

create table archive.place as
select row_number() over (order by place) - 1 as rank, place
from (select distinct place from quote where place is not null) there;

update archive.copy c set place = p.place
from archive.place p
where archive.chance('moved' || c.id) < 0.5
  and p.rank = archive.pick('place' || c.id, (select count(*) from archive.place), 2);

-- Twenty thousand more people whom only texts name, of the names there are.
create table archive.name as
select row_number() over (order by id) - 1 as rank,
       split_part(name, ' ', 1) as given, reverse(split_part(reverse(name), ' ', 1)) as family
from speaker where kind = 'person' and name like '% %';

create table archive.made as
select 'p' || substr(archive.copied(name, 0), length(left(name, 1)) + 1) as id, name, family
from (select distinct g.given || ' ' || f.family as name, f.family
      from generate_series(1, 25000) as n
      join archive.name g on g.rank = archive.pick('given' || n, (select count(*) from archive.name), 1)
      join archive.name f on f.rank = archive.pick('family' || n, (select count(*) from archive.name), 1)
      except select name, reverse(split_part(reverse(name), ' ', 1)) from speaker) as named;

insert into speaker (id, kind, name, provisional)
select id, 'person', name, true from archive.made;

insert into speaker_name (speaker_id, position, name, folded, words)
select id, 0, name, regexp_replace(lower(name), '[^[:alnum:]]', '', 'g'), lower(name)
from archive.made;

create table archive.person as
select row_number() over (order by archive.chance('rank' || id)) - 1 as rank, id, provisional from speaker;

create unique index on archive.person (rank);

create table archive.office as
select row_number() over (order by archive.chance('office' || role)) - 1 as rank, role
from (select role from speaker_role union select role_printed from quote where role_printed is not null) o;

create unique index on archive.office (rank);

-- Who speaks for whom in a copy: three times in five the same, else somebody else with one office.
create table archive.part as
select c.document_id, c.n, s.speaker_id,
       case when archive.chance('same' || s.speaker_id || c.id) < 0.6 then s.speaker_id else p.id end as id,
       case when archive.chance('same' || s.speaker_id || c.id) < 0.6 then null else o.role end as role,
       p.provisional
from archive.copy c
join (select document_id, speaker_id from quote union select document_id, speaker_id from utterance
      union select document_id, addressee_id from utterance) s on s.document_id = c.document_id
join archive.person p
  on p.rank = archive.pick('speaker' || s.speaker_id || c.id, (select count(*) from archive.person), 3)
join archive.office o
  on o.rank = archive.pick('office' || p.id, (select count(*) from archive.office), 2)
where s.speaker_id is not null;

create unique index on archive.part (document_id, n, speaker_id);

analyze archive.copy, archive.part;
