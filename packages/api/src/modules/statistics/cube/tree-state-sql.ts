/**
 * SQL of a text that changes with every change of who leads whom, and with the day, on which links end; null while a
 * transaction runs that began before the last change: it may have changed something too, which some snapshots see and others
 * do not.
 */
export const treeStateSql = `(select case when posted_in < pg_snapshot_xmin(pg_current_snapshot())
      then posted_in || '@' || (now() at time zone 'Asia/Shanghai')::date end
    from organization_tree_change order by posted_in desc limit 1)`;
