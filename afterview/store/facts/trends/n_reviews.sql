-- How many reviewed interviews there are in the scope.
counted as (select count(*) as n from reviewed)
select n from counted
