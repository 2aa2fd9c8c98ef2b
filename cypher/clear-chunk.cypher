// Every node that Entente wrote, told from other people's nodes of the same label by its key; a chunk at a time.
// params: limit integer
// returns: deleted
MATCH (node:Claim|Document|Signature|Key|NameKey|Entity|Judgement|Reject|Run|SavedView|Meta)
WHERE (node:Claim AND node.fact IS NOT NULL)
  OR (node:Document AND node.address IS NOT NULL)
  OR (node:Signature AND node.standing IS NOT NULL)
  OR (node:Key AND node.key IS NOT NULL)
  OR (node:NameKey AND node.key IS NOT NULL)
  OR (node:Entity AND node.entityType IS NOT NULL)
  OR (node:Judgement AND node.record IS NOT NULL)
  OR (node:Reject AND node.origin IS NOT NULL)
  OR (node:Run AND node.began IS NOT NULL)
  OR (node:SavedView AND node.shows IS NOT NULL)
  OR (node:Meta AND node.id = 'entente')
WITH node
LIMIT $limit
DETACH DELETE node
RETURN count(*) AS deleted
