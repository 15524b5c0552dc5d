/** What the furniture of news pages says, in small letters, `|` or a new line between entries. */

/** A line that begins so is furniture, whatever follows. */
export const LINE_STARTS = `
contributing:|tagged:|skip advertisement|skip to site|submit a news tip|when search suggestions are|this copy is for your personal|copyright owned or licensed
login with|log in with|login using|forgot your password|forgot password|automatically generated transcript|video keywords|quote report abuse|are you sure you want to remove|more must-reads|want weekly recs|video ad feedback
post to facebook|share to facebook|expand full story|view all videos|view past episodes|please note: comments|comments powered by|this commenter is|all systems operational
h/t:|h/t |hat tip:|like the page:|like our page|latest trending news|trending news:|gift this article|subscribe to gift|story code|story id|article id|post views|views:|you have reached your|you've reached your|you've read all|you have read all|share button|share buttons|loading video|loading…|loading...|this browser does not
something went wrong|please try again|please update your|please log in|please sign in|please subscribe|please register|please consider donating|please consider making a|please consider supporting|please consider subscribing
auto refresh|auto-refresh|scroll down for|scroll down to|scroll to continue|swipe to|tap to|want to read more|want to continue reading|to continue reading|to read the full|not a subscriber|new subscriber
caption for|image description|alt text|similar news|epaper -|e-paper -|originally published|if you have any questions or|this page is archived|this page has been|this page is no longer|articles presented on
article content|we apologize, but this video|we apologise, but this video|this video has failed|this video is not|this video is unavailable|this content is not available|tv screenshot|screenshot of|screengrab of|file photo of|illustrative photo|illustrative image|stock photo|stock image|banner image|banner images|pictured above|hits:|office phone|telephone:|phone:|fax:|tel:|share !|share!|to participate in the discussion|add your comment|add comment|your name|notice: the content|content warning
the email you need|country:|keywords:|keyword:|labels:|posted in:|filed in|@ 20|print edition:|recent posts|recent comments|search for:|save my name|notify me of|required fields|cancel reply|trackbacks|previous:|next:|older posts|newer posts
spread the word|tweet this|pin it|like this:|photo gallery:|click to|click on the|now playing|playing next|date post:|upload:|view:|download:|share this document|post navigation|leave your thoughts|be the first to|comments are closed|comments closed
reporter’s code|reporter's code|this advertisement has not|join now to|slideshow (|your comment|hide ad|advertisement feature|ad:|promoted:|support our work|support this|support us|support local|make a contribution|become a patron|buy me a|fund our|donate today|give today|subscribe and|please donate|please share
file -|file –|file —|(file) |(files) |a general view of|general view of|an aerial view of|a file picture of|a file photo of|picture for representation|photo for representation|image for representation
representational image|representational photo|representational picture|representative image|representative photo|for representation|image used for representation|image copyright|this picture taken|this photo taken|this handout
source:|graphic:|graphics:|infographic:|post your comment|post your comments|post comment|no comments|be the first to comment|leave your comment|leave your comments|write a comment|comments (|do you like this|did you like this|was this article
the full story|full story:|download our|download app|view photo|view photos|exit mobile version|accessibility links|accessibility help|print email|email print|share news tips|send us your|send your photos|send your story|send us your story|send news tips
your support helps us to tell|your support makes all the difference|our journalism depends on|help us keep|this site uses|add as a preferred|make us preferred|google preferred
(this article was written by|this article was written by|(this report was|(this story was|suggested topics:|if you or someone you know|if you or anyone you know
if this story|if this article|related internet links|get in touch|tell us which stories|tell us what you think|media contact|press contact|media enquiries|media inquiries|press enquiries
notes to editors|notes for editors|note to editors|photos and video|for interviews|find out more about us|for immediate release|embargoed until
this story has not been edited|(this story has not been|(this article has not been|(with inputs|(with agency|(except for the headline|this article has not been edited|this story was auto-generated|this article was auto-generated
this is an auto-generated|except for the headline|with inputs from|with input from|with agency inputs|with agencies
free article|subscriber only|subscribers only|exclusive for subscribers|premium content|unlock this
already a subscriber|already a member|start your free trial|start your subscription|get unlimited access
we need your support|reading time|estimated reading|min read|words by|photography by
photographs by|illustration by|graphic by|graphics by|video by|audio by|narrated by|listen to our|watch more
live blog|key events|key takeaways|table of contents
at a glance:|read this in|also available in|translated from
view original|view comments|join the discussion|email us
contact our|follow the author|follow this author
more top stories|other stories|latest stories|latest news:|latest headlines|previous post
next post|you might be interested|you may be interested|we recommend|from our partners|from around the web|around the web|ad choices
ads by|advertisement|sponsored by|promoted by|paid for by|paid post
this site is protected|this site requires|your browser|please enable|enable javascript|we and our partners
we have updated our|our use of cookies|cookies help|accept cookies|accept all cookies|manage cookies|manage preferences|cookie settings
reject all|do not sell|do not share|privacy settings|legal notice|disclaimer:|the views expressed
views expressed|opinions expressed|the opinions expressed|© copyright
all contents ©|our thomson|our standards|purchase licensing|license our|licensing rights
acquire licensing|opens new tab|opens in new|save article|save this|save for later|bookmark this|gift this|gift article|print article
print page|text size|increase font|font size|change language|choose language|select language|set as preferred
add us as|prefer us on|follow on google|install our|get the app|open the app|scan the qr|allow notifications|receive notifications|push notifications|breaking news alerts|email alerts|newsletter:|newsletter sign
newsletter signup|the morning newsletter|today's top stories|today's headlines|in your inbox|delivered to your|sent to your inbox
close ad|skip ad|skip this ad|ad feedback|report ad|why am i seeing|related reading|related posts|related news|related video
related links|keep up to date|further reading|suggested reading|suggested for you|editor's picks|editors' picks|most shared
most commented|most watched|don’t miss|in case you missed|icymi|trending:|hot topics|in other news
skip to content|skip to main|skip to article|skip to footer|skip navigation|jump to content|jump to comments|jump to main|sign up for
sign up to|sign up now|sign up here|sign up today|sign up:|subscribe to|subscribe now|subscribe for|subscribe here|subscribe|log in to
log in or|sign in to|sign in|follow us|follow @|follow our|like us on|find us on|join us on|join the conversation
be part of the conversation|join our|share this|share on|share your thoughts|share via|click here|tap here|read more|read also|also read
read next|read:|read the full|read our|read full|related:|related article|related stories|related topics|related coverage
related content|more on this|more on:|more from|more:|more stories|see also|see more|watch:|watch live|watch now|watch the|listen:
listen to this|listen live|photos:|photo:|photo by|photo credit|photos by|photograph:|photograph by|picture:|pictures:|video:|image:
image source|image caption|image credit|media caption|caption:|credit:|file photo|hide caption|toggle caption|enlarge this image
story continues|article continues|continue reading|keep reading|article topic follows|download the|download our|get the latest|get our
get breaking|get all the|get alerts|leave a comment|leave a reply|post a comment|add a comment|view comments|view all comments
show comments|comments are|tags:|topics:|filed under|categories:|category:|print this|email this|copy link|listen to article
this article is more than|this story was originally|this article was originally|this article originally|this story originally
this post was originally|this piece was originally|this story has been updated|this article has been updated|this article was updated
this story was updated|this story has been corrected|this article has been corrected|this article was amended|this story was corrected
this headline has been|this report has been updated|this is a developing story|this is a breaking news|this breaking news
this developing story|this post has been updated|this page was|updates with|(updates with|(adds|adds details|recasts|(recasts
a version of this article|a version of this story|an earlier version of this|top stories|most read|most popular|most viewed|trending now
list 1 of|list 2 of|list 3 of|list 4 of|list 5 of|list 6 of|list 7 of|list 8 of|list 9 of|list of 2 items|list of 3 items|list of 4 items|list of 5 items|list of 6 items|end of list|get instant alerts|yes, keep me
recommended stories|recommended for you|recommended reading|you may also like|you might also like|you may also be interested
what to read next|up next|don't miss|sponsored content|promoted stories|promoted content|paid content|partner content|editor's note
editors' note|editor’s note|editors’ note|correction:|clarification:|corrections:|terms of use|terms of service|terms and conditions
privacy policy|cookie policy|we use cookies|this site uses cookies|this website uses cookies|by continuing to use|by signing up
by clicking|by subscribing|by submitting|enter your email|your email address|please enter|manage your|you can unsubscribe|unsubscribe
copyright 20|copyright ©|copyright (c)|copyright:|©|(c) 20|™|all rights reserved|support our journalism|support independent
support quality|become a member|become a subscriber|become a supporter|make a donation|donate now|donate to|thank you for reading
thanks for reading|thank you for subscribing|got a tip|got a news tip|have a news tip|got a story|know something we|have a tip|have a story|send tips|contact us|about the author|about us
our standards:|reporting by|additional reporting|writing by|editing by|compiled by|with reporting by|with additional reporting
with assistance|with files from|produced by|edited by|written by|story by|text by|words by|translated by|--with assistance
— with assistance|reporting and writing by|(reporting by|(writing by|(editing by|(additional reporting|if you would like to share
if you would like to submit|if you have a story|if you want to share|please keep your comments|please keep comments|please read our
please review our|you can review our|to read more|to subscribe|for more on|for more from|for more news|for more information
for more video|for more coverage|for more stories|for more,|for the latest|for all the latest|for full coverage|stay up to date
stay informed|stay connected|stay tuned|stay on top|never miss|keep up with|check out our|check out more|visit our|explore more
discover more|learn more about our|next article|previous article|back to top|back to home|go to homepage|open in app|view image
view gallery|load more|close this|dismiss|accept all|no thanks|maybe later|republish this|reprints|license this|request a correction
report an error|report a typo|suggest a correction|report this|some information in this report|supplied photo|photo shows|photo taken|photo provided|handout photo|pool photo|undated photo
this live page|this live blog|this blog is now|our live coverage|case title:|case no:|case number:|the associated press contributed
reuters contributed|afp contributed|associated press writer|ap writer|staff writer|staff reporter|special correspondent
`;

/** A short line that holds one of these, or a sentence of a longer one, is furniture. */
export const MARKERS = `
like the page:|like our page|this is an archived|time stamp on the story|archival policy|external links may no longer|for internet sites|unlimited digital access|unlimited access to|ad-supported|cookie preferences|turn off your ad|disable your ad|switched off your ad|ad blockers are switched
contributed reporting|reported this story on|breaking news delivered|get the latest breaking news|on our telegram|contributed to this report|contributed to this story|contributed to this article|contributed to this piece
contributed to the report|contributed from|in this report came from|was used in this report|all rights reserved
is not responsible for the content of|not responsible for external|may not be published, broadcast|may not be reproduced|this material may not be|sign up for our|sign up for the|sign up to our
sign up to receive|our newsletter|our newsletters|newsletter.|daily newsletter|weekly newsletter|free newsletter|morning newsletter
newsletters|in your inbox|to your inbox|follow us on|follow him on|follow her on|follow them on|follow @|click here|clicking here
our app|our mobile app|our website|our community guidelines|community guidelines|terms of use|terms of service|privacy policy
cookie policy|share a story idea|subscribe to our|subscribe today|our podcast|join our telegram|join our whatsapp|our telegram channel
our whatsapp channel|our youtube channel|our facebook page|minute read|min read|minutes to read|view all comments|leave a comment
first appeared on|first appeared in|was first published|was originally published|originally appeared|photo credit|image credit
photo courtesy|image courtesy|file photo|republished with permission|republished from|reprinted with permission|reprinted courtesy
is committed to providing a forum|clarity and length|edited for length|for more information, visit|for more on this|more on this story
ad-free|adblock|ad blocker|javascript|your browser|your subscription|register for free|create an account|already a subscriber
already have an account|has been updated with|has been updated to|story will be updated|page will be updated|and will be updated|translated from|machine translation
`;

/** The menus of news sites are made of these. */
export const MENU_WORDS = `
social sharing|remember me|site search|video transcript|footer links|help centre|help center|copied|share this article|login|logout|log out|username|password|user login|social login|watch video|play video|expand|close banner|site navigation|main navigation|close search|featured|spotlight|edit profile|my profile|view article|report abuse|add comment|add your comment
share button|oops|highlights|story highlights|key events|auto refresh feeds|leading article|news analysis|feedback|others|best value|theme|other sites|read mode|image description|hide ad|slideshow|photo gallery|video player|subscribe now|sign up now|print edition
latest posts|recent posts|just in|letters to the editor|view more|read full story|load comments|reply|cancel reply|recent comments|post navigation|loading|page not found|site map|newsletter sign up|country|keywords|share story|share article
home|published|updated|last updated|posted|news|world|politics|business|economy|markets|opinion|opinions|editorial|editorials|sport|sports|culture|lifestyle|life|style
entertainment|arts|books|travel|food|health|science|tech|technology|climate|environment|energy|education|video|videos|audio|podcast
podcasts|photos|pictures|gallery|live|live tv|live updates|latest|latest news|breaking news|top news|local|local news|national
international|global|us|u.s.|uk|europe|asia|africa|americas|middle east|asia-pacific|asia pacific|china|india|australia|canada|weather
traffic|crime|investigations|features|analysis|explainers|fact check|fact-check|obituaries|letters|columns|columnists|cartoons|magazine
newsletters|newsletter|events|jobs|classifieds|contests|games|crosswords|puzzles|horoscopes|archive|archives|e-paper|epaper|menu
main menu|search|log in|login|log out|sign in|sign up|sign out|register|subscribe|my account|account|profile|settings|share|save|saved
print|email|e-mail|copy|link|copy link|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|tiktok|flipboard
messenger|threads|bluesky|tweet|pin|post|comment|comments|like|follow|following|more|less|next|previous|prev|back|close|open|play|pause
mute|unmute|replay|listen|watch|read|ad|ads|advertisement|advertising|advertise|advertise with us|advertise here|sponsored|promoted
related|recommended|trending|popular|about|about us|contact|contact us|careers|help|faq|faqs|feedback|support|donate|privacy
privacy policy|terms|terms of use|terms of service|cookies|cookie policy|cookie settings|accessibility|sitemap|rss
do not sell my personal information|ad choices|adchoices|corrections|staff|newsroom|editions|edition|english|español|français|deutsch
русский|中文|العربية|font size|text size|dark mode|aa|a+|a-|top|up next|author|authors|tags|topics|topic|category|categories|section
sections|skip|continue|ok|cancel|accept|reject|yes|no|loading|image|photo|credit|caption|file|embed|download|transcript|expand|collapse
show more|show less|see more|see all|view all|load more|all|other|special|special reports|exclusive|premium|members|membership|shop
store|gift|apps|app|mobile|tv|radio|schedule|press|media|site index|read more|click here|back to top|recommended stories|most read
most popular|editors' picks|editor's picks|editors’ picks|editor’s picks|in short|what's next|key points|what's new|translate|the big picture|quick read
`;

/** Words that a line made of nothing but a date and these is furniture with: "Published 4:12 PM EDT, Fri October 17, 2025". */
export const DATE_LINE_STARTS = `published|updated|last update|posted|last updated|last modified|first published|modified|created|date|published on|updated on|posted on|issued`;

/** Words of a line that is a date and nothing else, besides figures. */
export const MONTHS = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
`;
export const DATE_PARTS = `
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a p m at of on st nd rd th gmt uk ksa
  utc bst est edt cst cdt mst mdt pst pdt et ct mt pt cet cest eet eest msk ist wat eat cat sast pkt pht hkt sgt jst kst wib aest aedt
  nzst nzdt ast brt art local time hrs hours ago minutes a an year years month months week weeks days hour minute
`;
/** What a line with an author's office ends with. */
export const JOB_ENDS = `
  correspondent correspondents reporter reporters editor editors columnist columnists writer writers contributor contributors journalist
  photographer anchor producer
`;

/** Small words of a byline besides names. */
export const BYLINE_WORDS = `
  by our and in for of the at on with from contributor contributors correspondent correspondents reporter reporters editor editors
  staff writer writers special to senior political diplomatic chief bureau foreign national white house state department global
  affairs economics business security defense defence europe asia africa middle east news agency agencies de la le du van von der
  den bin al el da di dos y e des ten ter zu ibn abu
`;

/** What a byline begins with. */
export const BYLINE_STARTS = `by: |by |written by |story by |words by |text by |reported by |reporting by |analysis by |opinion by |from `;

/** Lines of nothing else, below which the names of authors stand, and what stands between these. */
export const BYLINE_HEADS = `by|written by|story by|reported by|report by|words by|author|authors`;
export const BYLINE_JOINTS = `and with`;
/** The words of "2 hours ago". */
export const AGE_UNITS = `second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years`;
export const AGE_WORDS = `ago`;

/** What stands in a credit behind the slash or before a name and is no outlet of the lists. */
export const CREDIT_WORDS = `
  images image photo photos pictures picture pool handout file press wire news agency via courtesy reuters afp ap epa upi getty staff pa aap ani pti flickr wikimedia unsplash pexels
  ians alamy shutterstock istock imago sipa zuma xinhua tass anadolu kyodo yonhap efe ansa dpa ritzau
  facebook telegram twitter x instagram youtube screenshot screengrab archive
`;

/** What stands for the origin of a picture behind its caption, in brackets or before a colon. */
export const CREDIT_LABELS = `
supplied|handout|file photo|file picture|file image|file|photo|photos|photograph|photographs|picture|pictures|image|images|credit|photo credit
picture credit|image credit|courtesy|courtesy photo|submitted photo|submitted|screengrab|screenshot|contributed photo|contributed|ap photo|reuters photo|pool photo
`;

/** What a line begins with that heads links to other articles, which have no full stop. */
export const LINK_HEADS = `
next in|more from|more in|more on|similar news|similar stories|related|related news|related stories|related articles|related content|related coverage|related topics|also read|read also
read next|read more|most read|more stories|more news|more headlines|recommended|you may also like|you might also like|latest in|latest news|latest stories
trending|trending now|trending news|latest trending news|top stories|popular in|most popular|editor's picks|other stories|up next|in other news|see also|more like this|you may have missed
`;

/** What a photographer’s name stands before in a line of its own: "Ann Lee Photo". */
export const CREDIT_ENDS = `photo photos photograph photographs image images illustration graphic`;

/** What is counted on a page: "345 shares". */
export const COUNTED = `
share shares comment comments like likes view views reaction reactions vote votes retweets replies reads
`;

/** After one of these the rest of the page is furniture, but for running prose. */
export const ENDINGS = `
notes to editors|notes for editors|note to editors|for media inquiries|for media enquiries|all rights reserved|jump to comments|be part of the conversation|leave a comment|post a comment|view comments|view all comments
show comments|article topic follows|©
`;

/** Words that begin a caption's description of a picture, and that stand in it. */
export const CAPTION_MARKS = `
(from l-r)|(l-r)|(l to r)|(from l to r)|(2nd l)|(2nd r)|(left)|(right)|(center)|(centre)|, left,|, right,|, center,|, centre,|(l)|(r)|(c)|, from left|(from left|from left to right|seen here
pictured here|in this photo|in this image|in this file|in this undated|in a file|file photo|file picture|screenshot|screengrab|handout
`;

/** Words that are said of little but a page and its readers. */
export const SITE_WORDS = `
  subscription subscriptions subscribe subscriber subscribers subscribing paywall newsletter newsletters unsubscribe cookies browser adblocker
  ad-blocker blocker inbox journalism billing donation donations donate ad-free moderated moderators moderator defamatory commenters hyperlinks
`;

/** Words of a page's trade, which do not say by themselves that it speaks of itself. */
export const PLAIN_SITE_WORDS = `
  access account article articles content edition editorial independent digital print copy paper newspaper newsroom news site online page pages
  paid premium trial offer member members membership reader readers reading read story stories reporting issue continue unlimited log login sign
  support supporting supporters free experience service services advertising advertisers ads contribution contributions nonprofit non-profit
  website homepage webpage comments comment posting remarks obscene abusive slanderous profanity flagging flag moderation terms privacy policy settings enabled disabled enable disable refresh app email e-mail device
`;

/** Words to the reader, or of those who make the page. */
export const ADDRESS_WORDS = `you your yours please we our us`;
